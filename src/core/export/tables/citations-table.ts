import type { Citation, Entry } from '../../model/entry.ts';
import { tableOf, text } from './table.ts';

interface PlacedCitation {
  readonly entry: Entry;
  readonly citation: Citation;
}

const required = { constraints: { required: true } } as const;
const noteOf = ({ entry, citation }: PlacedCitation) => entry.notes[citation.note - 1];

/** A row a citation: what joins entries and claims to sources. */
export const citationsTable = tableOf<PlacedCitation>({
  name: 'citations',
  title: 'Citations',
  description: 'One citation a row: which entry or claim cites which source, and where in it.',
  primaryKey: ['entry', 'anchor'],
  foreignKeys: [
    { fields: ['entry'], reference: { resource: 'entries', fields: ['id'] } },
    { fields: ['source'], reference: { resource: 'sources', fields: ['id'] } },
  ],
  rows: ({ chronicle }) => chronicle.entries.flatMap((entry) => entry.citations.map((citation) => ({ entry, citation }))),
  columns: [
    text('entry', 'The id of the entry.', ({ entry }) => entry.id, required),
    text('anchor', 'The id of the citation on the page of the entry.', ({ citation }) => citation.anchor, required),
    text('claim', 'The id of the claim that cites; empty: the text of the entry.', ({ citation }) => citation.claim),
    text('source', 'The id of the source.', (row) => noteOf(row)?.source ?? null, required),
    text('locator', 'Where in the source.', (row) => noteOf(row)?.locator ?? null),
    text('permalink', 'The page of the entry.', ({ entry }, { linkTo }) => linkTo({ kind: 'entry', id: entry.id })),
  ],
});
