import type { Name, Source } from '../../model/source.ts';
import { dateWithBounds, date, ids, list, tableOf, text } from './table.ts';

const required = { constraints: { required: true } } as const;

/** A row a source, with the names of CSL 1.0.2 for what CSL has a name for. */
export const sourcesTable = tableOf<Source>({
  name: 'sources',
  title: 'Sources',
  description: 'One source a row, with the names of the Citation Style Language for what it has names for. Titles belong to their publishers.',
  primaryKey: ['id'],
  foreignKeys: [],
  rows: ({ chronicle }) => [...chronicle.sources],
  columns: [
    text('id', 'The permanent id of the source.', ({ id }) => id, required),
    text('type', 'Its type in CSL.', ({ type }) => type, required),
    text('title', 'Its title, as it was published.', ({ title }) => title, required),
    text('title-note', 'A note of the editors on the title.', ({ titleNote }) => titleNote),
    text('author', 'Its authors, family name first, with a semicolon between two.', ({ author }) => author.map(nameText).join('; ') || null),
    list('author-names', 'The same in the parts of CSL.', ({ author }) => author.map(cslName)),
    text('container-title', 'The newspaper, site or book that it stands in.', ({ containerTitle }) => containerTitle),
    text('publisher', 'Its publisher.', ({ publisher }) => publisher),
    ...dateWithBounds<Source>('issued', 'When it was published.', ({ issued }) => issued),
    date('accessed', 'When the editors read it; empty where they read a stored copy.', ({ accessed }) => accessed),
    text('URL', 'Its address.', ({ url }) => url),
    text('language', 'Its language (BCP 47).', ({ language }) => language),
    text('archived', 'Addresses of stored copies, with a space between two.', ({ archived }) => archived.map(({ url }) => url).join(' ') || null),
    list('captures', 'The stored copies with when they were made, and a digest where it is known.', ({ archived }) => archived.map((each) => ({ ...each, datetime: each.datetime.text }))),
    ids('derived-from', 'Sources that it repeats: they and it are one origin.', ({ derivedFrom }) => derivedFrom),
    text('side', 'The id of the side that it speaks for.', ({ side }) => side),
    text('reliability', 'In the Admiralty code, as the editors judge it.', ({ reliability }) => reliability?.grade ?? null, { constraints: { enum: ['A', 'B', 'C', 'D', 'E', 'F'] } }),
    text('reliability-basis', 'Why it was graded so.', ({ reliability }) => reliability?.basis ?? null),
    text('note', 'A note of the editors.', ({ note }) => note),
    text('permalink', 'The page of the source.', ({ id }, { linkTo }) => linkTo({ kind: 'source', id })),
  ],
});

/** A name as lists of literature write it: `García Márquez, Gabriel`. */
function nameText({ literal, family, given, droppingParticle, nonDroppingParticle, suffix }: Name): string {
  if (literal !== null) return literal;
  const joined = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' ');
  return [joined([nonDroppingParticle, family]), joined([given, droppingParticle]), suffix ?? ''].filter((part) => part !== '').join(', ');
}

const cslName = (name: Name): Record<string, string> => {
  const parts = { family: name.family, given: name.given, 'dropping-particle': name.droppingParticle, 'non-dropping-particle': name.nonDroppingParticle, suffix: name.suffix, literal: name.literal };
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, string] => part[1] !== null));
};
