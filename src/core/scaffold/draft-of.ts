import { placeColumns, readPlaceRow } from '../import/place-columns.ts';
import type { Reading } from '../import/draft.ts';
import { readReportRow } from '../import/report-row.ts';
import { joinRows } from '../import/join-rows.ts';
import { noMapping } from '../import/mapping.ts';
import type { FindNamed, NamedKind } from '../import/names-in-content.ts';
import { proposeId } from '../import/propose-id.ts';
import { isReportColumn } from '../import/report-columns.ts';
import type { ActorFile } from '../parse/shape/actor-file.ts';
import type { QuestionFile } from '../parse/shape/question-file.ts';
import type { SourceFile } from '../parse/shape/source-file.ts';
import type { Answers, NewKind } from './fields.ts';

export interface Around {
  readonly find: FindNamed;
  /** The day of the first revision of an entry, `2026-11-22`. */
  readonly today: string;
}

/** What was answered as a thing of the content, as far as it was answered. `id` null: one is made. */
export function draftOf(kind: NewKind, id: string | null, answers: Answers, around: Around): Reading {
  return makers[kind](id, answers, around);
}

type Make = (id: string | null, answers: Answers, around: Around) => Reading;

const listIn = (text: string | undefined): string[] => (text ?? '').split(';').map((each) => each.trim()).filter((each) => each !== '');

/** The id of a thing by its name; what is not found keeps its name, for the check to speak of. */
function idOf(find: FindNamed, kind: NamedKind, name: string | undefined): string | undefined {
  return name === undefined ? undefined : (find(kind, name)[0] ?? name);
}

const makers: Readonly<Record<NewKind, Make>> = {
  entry(id, answers, { find, today }) {
    const row = Object.fromEntries(Object.entries(answers).filter(([column]) => isReportColumn(column)));
    const read = readReportRow(row, noMapping, find);
    if ('refused' in read) return read;
    const whole = joinRows([{ ...read.part, id }]);
    if ('refused' in whole || whole.draft.kind !== 'entry') return whole;
    const revisions = [{ date: today, kind: 'published' as const, note: 'First published.' }];
    return { ...whole, draft: { ...whole.draft, front: { ...whole.draft.front, revisions } } };
  },
  source(id, answers, { find }) {
    const { url, author, side, ...same } = answers;
    const data = {
      type: same['type'] as SourceFile['type'] | undefined,
      title: same['title'],
      author: author === undefined ? undefined : listIn(author).map(nameOf),
      'container-title': same['container-title'] ?? hostOf(url),
      publisher: same['publisher'],
      issued: same['issued'],
      accessed: same['accessed'],
      URL: url,
      language: same['language'],
      side: idOf(find, 'side', side),
    };
    return { draft: { kind: 'source', id, data: defined<Partial<SourceFile>>(data) }, lost: [] };
  },
  place(id, answers, { find }) {
    const { origin, within, ...same } = answers;
    const row = { ...same, ...(origin === undefined ? {} : { source: origin }), ...(within === undefined ? {} : { within: idOf(find, 'place', within) ?? within }), ...(id === null ? {} : { id }) };
    return readPlaceRow(Object.fromEntries(Object.entries(row).filter(([column]) => Object.hasOwn(placeColumns, column))), {}, noMapping);
  },
  actor(id, answers, { find }) {
    const made = id ?? proposeId(answers['name'] ?? '');
    if (made === null) return { refused: ['no id can be made of the name: give one with --id'] };
    const members = listIn(answers['member-of']).map((name) => idOf(find, 'actor', name) ?? name);
    const data = {
      id: made,
      name: answers['name'],
      kind: answers['kind'] as ActorFile['kind'] | undefined,
      role: answers['role'],
      side: idOf(find, 'side', answers['side']),
      'member-of': members.length === 0 ? undefined : members,
    };
    return { draft: { kind: 'actor', id: made, data: defined<Partial<ActorFile>>(data) }, lost: [] };
  },
  question(id, answers, { find }) {
    const made = id ?? proposeId(answers['question'] ?? '');
    if (made === null) return { refused: ['no id can be made of the question: give one with --id'] };
    const options = listIn(answers['options']).map((name, index) => ({ id: proposeId(name) ?? `option-${index + 1}`, name }));
    const about = defined<NonNullable<QuestionFile['about']>>({ actor: idOf(find, 'actor', answers['about-actor']), place: idOf(find, 'place', answers['about-place']) });
    const data = {
      id: made,
      question: answers['question'],
      metric: idOf(find, 'metric', answers['metric']),
      per: answers['per'] as QuestionFile['per'],
      about: Object.keys(about).length === 0 ? undefined : about,
      note: answers['note'],
      options: options.length === 0 ? undefined : options,
    };
    return { draft: { kind: 'question', id: made, data: defined<Partial<QuestionFile>>(data) }, lost: [] };
  },
};

/** `Family, Given` as a name of two parts; without a comma it is that of an office. */
function nameOf(text: string): NonNullable<SourceFile['author']>[number] {
  const [family = '', given = ''] = text.split(',').map((part) => part.trim());
  return given === '' ? { literal: family } : { family, given };
}

/** The host of an address without `www.`, as a name for the site until somebody knows a better one. */
const hostOf = (url: string | undefined): string | undefined => /^https?:\/\/(?:www\.)?([^/?#:@]+)/i.exec(url ?? '')?.[1]?.toLowerCase();

const defined = <Shape>(data: object): Shape => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== '')) as Shape;
