import { chainText } from '../chain-text.ts';
import { coversColumns, originColumns, permalinkColumn, placedClaims, standingColumns, type PlacedClaim } from './placed-claim.ts';
import { ids, list, number, tableOf, text } from './table.ts';

const required = { constraints: { required: true } } as const;
const letters = { constraints: { enum: ['A', 'B', 'C', 'D', 'E', 'F'] } } as const;
const figures = { constraints: { enum: [1, 2, 3, 4, 5, 6] } } as const;

const citedBy = ({ entry, claim }: PlacedClaim) => claim.cites.flatMap(({ note }) => entry.notes[note - 1] ?? []);

/** A row a claim. */
export const claimsTable = tableOf<PlacedClaim>({
  name: 'claims',
  title: 'Claims',
  description: 'One claim a row: who said what, through whom, about what, and what stands beside it. No claim is a finding of this record.',
  primaryKey: ['entry', 'id'],
  foreignKeys: [{ fields: ['entry'], reference: { resource: 'entries', fields: ['id'] } }],
  rows: placedClaims,
  columns: [
    text('entry', 'The id of the entry that it stands in.', ({ entry }) => entry.id, required),
    text('id', 'The id of the claim within the entry.', ({ claim }) => claim.id, required),
    ...originColumns,
    ...standingColumns,
    text('statement', 'What is claimed, in the words of the editors and the language of the entry.', ({ claim }) => claim.statement, required),
    text('chain', 'Who said it and through whom, origin first.', ({ claim }, { nameOf, words }) => chainText(claim.chain, nameOf, words.page.speaker), required),
    list('chain-links', 'The same with ids.', ({ claim }) => claim.chain),
    text('about-actor', 'The id of the actor that it is about.', ({ claim }) => claim.about.actor),
    text('about-place', 'The id of the place that it is about.', ({ claim }) => claim.about.place),
    ...coversColumns,
    text('reliability', 'Of the source alone, in the Admiralty code, as the editors judge it.', ({ claim }) => claim.grade?.reliability ?? null, letters),
    number('credibility', 'Of the information alone, in the Admiralty code, as the editors judge it.', ({ claim }) => claim.grade?.credibility ?? null, 'integer', figures),
    text('grade-basis', 'Why it was graded so.', ({ claim }) => claim.grade?.basis ?? null),
    ids('sources', 'Sources in which it was read: see the table of citations.', (row) => citedBy(row).map(({ source }) => source)),
    list('cites', 'The same with the places in them.', (row) => citedBy(row).map(({ source, locator }) => ({ source, locator }))),
    ids('answers', 'Questions that it answers or stands beside.', ({ claim }) => claim.answers.map(({ question }) => question)),
    list('answers-given', 'The same with the option, and the reason where it is not compared.', ({ claim }) => claim.answers),
    number('independent-origins', 'How many origins that do not repeat one another make it or support it.', ({ claim }) => claim.origins.length, 'integer'),
    list('relations', 'How it stands to other claims and entries, from either end.', ({ claim }) => claim.relations),
    permalinkColumn,
  ],
});
