import type { Citation, Entry, Medium, Translation } from '../model/entry.ts';
import { citationFacts } from './citation-facts.ts';
import { fact, listedFact, textFact, type Fact } from './fact.ts';
import type { Naming } from './naming.ts';
import { relationFacts, type RelationEnds } from './relation-facts.ts';

/** What an entry says by itself, without its claims and translations, and without what follows from other things. */
export const entryFacts = (entry: Entry, naming: Naming, ends: RelationEnds): Fact[] => [
  ...withdrawalFacts(entry.withdrawn, naming),
  ...entry.formerly.map((id) => listedFact('former-id', id, id)),
  ...writtenFacts(entry, naming),
  fact('reported', naming.date(entry.reported), entry.reported.text),
  fact('occurred', naming.date(entry.occurred), entry.occurred.text),
  ...entry.places.map((id) => listedFact('place', id, naming.of('place', id))),
  ...entry.topics.map((id) => listedFact('topic', id, naming.of('topic', id))),
  ...relationFacts(entry.relations, ends),
  ...entry.revisions.map(({ date, kind, note }) => {
    const words = `${kind}, ${naming.date(date)}${note === null ? '' : `: ${note}`}`;
    return listedFact('revision', `${kind} ${date.text}`, words, { date: date.text, kind, note });
  }),
  ...entry.media.map((medium) => listedFact('picture', medium.file, pictureWords(medium), medium)),
];

export const translationFacts = (translation: Translation, naming: Naming): Fact[] => [
  ...writtenFacts(translation, naming),
  ...Object.entries(translation.statements).map(([claim, statement]) =>
    listedFact('translated-statement', claim, `${claim}: ${statement}`, { claim, statement }),
  ),
];

const writtenFacts = (written: Entry | Translation, naming: Naming): Fact[] => [
  ...textFact('title', written.title),
  ...textFact('summary', written.summary),
  ...textFact('body', written.body),
  ...citationFacts('text-citation', ofText(written.citations), written.notes, naming),
];

const ofText = (citations: readonly Citation[]): number[] => citations.filter(({ claim }) => claim === null).map(({ note }) => note);

const withdrawalFacts = (withdrawn: Entry['withdrawn'], naming: Naming): Fact[] =>
  withdrawn === null ? [] : [fact('withdrawal', `${naming.date(withdrawn.date)}: ${withdrawn.reason}`, { date: withdrawn.date.text, reason: withdrawn.reason })];

function pictureWords({ file, alt, credit, licence, source, graphic, width, height }: Medium): string {
  const size = width === null || height === null ? [] : [`${width} × ${height}`];
  const rights = [...labelled('credit', credit), ...labelled('licence', licence), ...labelled('source', source)];
  return [file, ...size, `“${alt}”`, ...rights, ...(graphic ? ['graphic'] : [])].join('; ');
}

const labelled = (label: string, text: string | null): string[] => (text === null ? [] : [`${label} ${text}`]);
