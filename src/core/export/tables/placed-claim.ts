import type { ChainLink, Claim } from '../../model/claim.ts';
import type { Entry } from '../../model/entry.ts';
import { date, dateWithBounds, flag, text, type Column } from './table.ts';
import type { TableScope } from './table-scope.ts';

/** A claim in its entry. */
export interface PlacedClaim {
  readonly entry: Entry;
  readonly claim: Claim;
}

export const placedClaims = ({ chronicle }: TableScope): PlacedClaim[] => chronicle.entries.flatMap((entry) => entry.claims.map((claim) => ({ entry, claim })));

const required = { constraints: { required: true } } as const;
const originOf = ({ claim }: PlacedClaim): ChainLink => claim.chain[0] as ChainLink;
const idIn = (link: ChainLink): string | null => (link.kind === 'actor' ? link.actor : link.kind === 'source' ? link.source : null);

/** Who said a claim, as far as the record can tell. */
export const originColumns: readonly Column<PlacedClaim>[] = [
  text('origin-kind', 'Who said it first: an actor of the record, somebody without a name, or a source itself.', (row) => originOf(row).kind, {
    constraints: { required: true, enum: ['actor', 'unnamed', 'source'] },
  }),
  text('origin', 'The id of that actor or source; empty for somebody without a name.', (row) => idIn(originOf(row))),
  text('origin-name', 'The name, or the words by which somebody without a name is told.', (row, { nameOf }) => nameOf(originOf(row)), required),
  text('side', 'The id of the side of the origin; empty: a source without a side.', ({ claim }) => claim.side),
];

/** What a statement, and each figure in it, is not to be read without: it stands before them, with who said it. */
export const standingColumns: readonly Column<PlacedClaim>[] = [
  text('status', 'What stands beside the claim in the record; no verdict on it.', ({ claim }) => claim.status, {
    constraints: { required: true, enum: ['unverified', 'corroborated', 'disputed', 'retracted'] },
  }),
  flag('entry-withdrawn', 'Whether the editors withdrew the entry.', ({ entry }) => entry.withdrawn !== null),
  date('reported', 'When it was said or published.', ({ entry }) => entry.reported),
];

export const coversColumns: readonly Column<PlacedClaim>[] = dateWithBounds('covers', 'The time that the claim is about.', ({ claim }) => claim.covers);

export const permalinkColumn: Column<PlacedClaim> = text('permalink', 'Where the claim stands on the page of its entry.', ({ entry, claim }, { linkTo }) =>
  linkTo({ kind: 'entry', id: entry.id, claim: claim.id }),
);
