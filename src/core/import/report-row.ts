import type { Per } from '../model/about.ts';
import type { ClaimFile } from '../parse/shape/claim-file.ts';
import type { EntryFile } from '../parse/shape/entry-file.ts';
import type { FigureFile } from '../parse/shape/figure-file.ts';
import type { Mapping } from './mapping.ts';
import type { FindNamed, NamedKind } from './names-in-content.ts';
import type { ReportColumn, ReportRow } from './report-columns.ts';
import { dateIn, numberIn, RowFaults, truthIn } from './row-values.ts';

/** What one row says: of an entry, and of one of its claims. */
export interface RowPart {
  readonly id: string | null;
  readonly front: Partial<Omit<EntryFile, 'claims'>>;
  readonly body: string;
  readonly claim: Partial<ClaimFile>;
  /** What of the row is not taken over. */
  readonly lost: readonly string[];
}

/** A row of a table of reports, or flat JSON, as part of an entry. What is wrong in it is told, all at once. */
export function readReportRow(row: ReportRow, { dates, separator, defaults }: Pick<Mapping<ReportColumn>, 'dates' | 'separator' | 'defaults'>, find: FindNamed): { readonly part: RowPart } | { readonly refused: readonly string[] } {
  const faults = new RowFaults();
  const all = (column: ReportColumn): string[] => {
    const value = row[column];
    return value === undefined ? [] : (typeof value === 'string' ? value.split(separator) : value).map((each) => each.trim()).filter((each) => each !== '');
  };
  const one = (column: ReportColumn): string | undefined => {
    const value = row[column];
    if (value === undefined || typeof value === 'string') return value;
    return value.length === 1 ? value[0] : faults.add(`${column} holds ${value.length} values, where one is expected`);
  };
  const named = (column: ReportColumn, kind: NamedKind, name: string): string => {
    const found = find(kind, name);
    if (found.length > 1) faults.add(`${column} is “${name}”, the name of ${found.join(' and of ')}; write the id`);
    // What is not found keeps its name, which the check then quotes with the nearest id.
    return found[0] ?? name;
  };
  const oneNamed = (column: ReportColumn, kind: NamedKind): string | undefined => {
    const name = one(column);
    return name === undefined ? undefined : named(column, kind, name);
  };
  const date = (column: ReportColumn): string | undefined => {
    const text = one(column);
    return text === undefined ? undefined : dateIn(text, dates);
  };
  const number = (column: ReportColumn) => numberIn(column, one(column), faults);

  const origin = originOf({ actor: oneNamed('actor', 'actor'), unnamed: one('unnamed'), side: oneNamed('side', 'side') }, faults);
  const through = all('through').map((name) => (find('actor', name).length === 0 && find('source', name).length > 0 ? { source: named('through', 'source', name) } : { actor: named('through', 'actor', name) }));
  const numbers = filled<FigureFile>({ value: number('value'), min: number('min'), over: number('over'), max: number('max'), under: number('under') });
  // What is counted can be the same for all rows of a file; where a row has no number, it has no figure.
  const counted = { metric: oneNamed('metric', 'metric'), approximate: truthIn('approximate', one('approximate'), faults) || undefined, per: one('per') as Per | undefined };
  const figure = numbers && filled<FigureFile>({ metric: counted.metric, ...numbers, approximate: counted.approximate, per: counted.per });
  const source = oneNamed('source', 'source');
  const about = filled<NonNullable<ClaimFile['about']>>({ actor: oneNamed('about-actor', 'actor'), place: oneNamed('about-place', 'place') });
  const answers = all('answers').map((name) => named('answers', 'question', name));
  const credibility = number('credibility');
  const grade = filled<NonNullable<ClaimFile['grade']>>({
    reliability: one('reliability') as NonNullable<ClaimFile['grade']>['reliability'],
    credibility: credibility as NonNullable<ClaimFile['grade']>['credibility'],
    basis: one('basis'),
  });
  const claim = filled<ClaimFile>({
    id: one('claim'),
    statement: one('statement'),
    chain: origin === undefined && through.length === 0 ? undefined : [...(origin === undefined ? [] : [origin]), ...through],
    about: about === undefined ? undefined : (about as ClaimFile['about']),
    covers: date('covers'),
    figures: figure === undefined ? undefined : [figure as FigureFile],
    answers: answers.length === 0 ? undefined : answers.length === 1 ? answers[0] : answers,
    cites: source === undefined ? undefined : [filled<ClaimFile['cites'][number]>({ source, locator: one('locator') }) as ClaimFile['cites'][number]],
    grade: grade === undefined ? undefined : (grade as ClaimFile['grade']),
  });
  const places = all('places').map((name) => named('places', 'place', name));
  const topics = all('topics').map((name) => named('topics', 'topic', name));
  const front: RowPart['front'] = {
    title: one('title'),
    occurred: date('occurred'),
    reported: date('reported'),
    summary: one('summary'),
    places: places.length === 0 ? undefined : places,
    topics: topics.length === 0 ? undefined : topics,
  } as RowPart['front'];
  const alone = (columns: readonly ReportColumn[], why: string): string[] =>
    columns.flatMap((column) => (row[column] === undefined || row[column] === defaults[column] ? [] : [`${column} is “${String(row[column])}”, and ${why}`]));
  const lost = [
    ...(numbers === undefined ? alone(['metric', 'approximate', 'per'], 'there is no number: no figure was made') : []),
    ...(source === undefined ? alone(['locator'], 'there is no source') : []),
    ...(row.unnamed === undefined ? alone(['side'], 'it is for an unnamed speaker only: an actor has a side of its own') : []),
  ];
  const part: RowPart = { id: one('id') ?? null, front, body: one('body') ?? '', claim: claim ?? {}, lost };
  return faults.reasons.length === 0 ? { part } : { refused: faults.reasons };
}

interface OriginCells {
  readonly actor: string | undefined;
  readonly unnamed: string | undefined;
  readonly side: string | undefined;
}

function originOf({ actor, unnamed, side }: OriginCells, faults: RowFaults): ClaimFile['chain'][number] | undefined {
  if (actor !== undefined && unnamed !== undefined) return faults.add('actor and unnamed are both given; only one of them can have said it first');
  if (actor !== undefined) return { actor };
  return unnamed === undefined ? undefined : (filled<ClaimFile['chain'][number]>({ unnamed, side }) as ClaimFile['chain'][number]);
}

/** The values that are there; undefined where there is none. */
function filled<Shape>(values: { readonly [Key in keyof Shape]?: Shape[Key] | undefined }): Partial<Shape> | undefined {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined);
  return pairs.length === 0 ? undefined : (Object.fromEntries(pairs) as Partial<Shape>);
}
