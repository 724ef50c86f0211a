import type { Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import { compareSpans } from '../time/order.ts';
import { joinPairs, pairBy, type Pair } from './pair.ts';

export interface EntryPair extends Pair<Entry> {
  readonly claims: readonly Pair<Claim>[];
}

const idOf = ({ id }: { readonly id: string }): string => id;

/**
 * Entries that are one on both sides: of one id, or of an id that the other side knows as a former one. In the order of the
 * reports, by the new date where there are two.
 */
export function pairEntries(old: readonly Entry[], next: readonly Entry[]): EntryPair[] {
  const links = [...linksBetween(old, next), ...linksBetween(next, old).map(([after, before]) => [before, after] as const)];
  // The same whichever of the two sides is the old one.
  const ranked = links.map((link) => ({ link, rank: link.map(idOf).sort().join(' ') })).sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const pairs = joinPairs(pairBy(old, next, idOf), ranked.map(({ link }) => link));
  const shown = ({ before, after }: Pair<Entry>): Entry => (after ?? before) as Entry;
  return pairs
    .sort((a, b) => compareSpans(shown(a).reported, shown(b).reported) || (shown(a).id < shown(b).id ? -1 : 1))
    .map((pair) => ({ ...pair, claims: pairClaims(pair.before?.claims ?? [], pair.after?.claims ?? []) }));
}

/** Entries with those of the others that had their ids. */
function linksBetween(entries: readonly Entry[], others: readonly Entry[]): (readonly [Entry, Entry])[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return others.flatMap((other) =>
    other.formerly.flatMap((id) => {
      const entry = byId.get(id);
      return entry === undefined ? [] : [[entry, other] as const];
    }),
  );
}

/** Claims of one id; or of one statement, where only the id is another one. */
function pairClaims(old: readonly Claim[], next: readonly Claim[]): Pair<Claim>[] {
  const pairs = pairBy(old, next, idOf);
  const lone = (side: 'before' | 'after', other: 'before' | 'after') => uniqueByStatement(pairs.flatMap((pair) => (pair[other] === null ? (pair[side] ?? []) : [])));
  const before = lone('before', 'after');
  const after = lone('after', 'before');
  const links = [...before].flatMap(([statement, claim]) => {
    const other = after.get(statement);
    return other === undefined ? [] : [[claim, other] as const];
  });
  return joinPairs(pairs, links);
}

function uniqueByStatement(claims: readonly Claim[]): Map<string, Claim> {
  const counts = new Map<string, number>();
  for (const { statement } of claims) counts.set(statement, (counts.get(statement) ?? 0) + 1);
  return new Map(claims.filter(({ statement }) => counts.get(statement) === 1).map((claim) => [claim.statement, claim]));
}
