import type { ChainLink, Origin, Tie } from '../model/claim.ts';
import type { Derivation } from './derivation.ts';
import { tieBetween, type PlacedClaim } from './ties.ts';

/** Claims that hang together, with one tie less than there are claims. */
interface Group {
  members: PlacedClaim[];
  ties: Tie[];
}

/**
 * Claims by independent origin, in the order of their first claims. Claims are counted in ranks: those of named speakers, of
 * unnamed ones, of sources that repeat no source with which another claim begins, of the other sources. Within a rank, claims
 * with ties are one over any number of steps; with ties to ranks above, they are counted with the closest of these and join none
 * of them. So the number of origins does not depend on the order of the claims.
 */
export function groupOrigins(claims: readonly PlacedClaim[], derivation: Derivation): Origin[] {
  const firstSources = new Set(claims.flatMap((each) => sourceOf(each) ?? []));
  const ranks = Map.groupBy(claims, (each) => rankOf(each, firstSources, derivation));
  const groups: Group[] = [];
  for (const rank of [...ranks.keys()].sort()) {
    const above = [...groups];
    for (const group of hangingTogether(ranks.get(rank) ?? [], derivation)) {
      const found = closestTo(group, above, derivation);
      if (found === null) groups.push(group);
      else {
        found.host.members.push(...group.members);
        found.host.ties.push(...group.ties, found.tie);
      }
    }
  }
  const order = new Map(claims.map((each, index) => [each, index]));
  const place = (claim: PlacedClaim): number => order.get(claim) ?? 0;
  for (const { members } of groups) members.sort((a, b) => place(a) - place(b));
  return groups
    .sort((a, b) => place(a.members[0] as PlacedClaim) - place(b.members[0] as PlacedClaim))
    .map(({ members, ties }) => ({ claims: members.map(({ entry, claim }) => ({ entry: entry.id, claim: claim.id })), ties }));
}

function rankOf(each: PlacedClaim, firstSources: ReadonlySet<string>, derivation: Derivation): number {
  const source = sourceOf(each);
  if (source === null) return each.claim.chain[0]?.kind === 'actor' ? 0 : 1;
  return derivation.goesBackToAny(source, firstSources) ? 3 : 2;
}

/** Claims that are tied to one another over any number of steps. */
function hangingTogether(claims: readonly PlacedClaim[], derivation: Derivation): Group[] {
  let groups: Group[] = [];
  for (const each of claims) {
    const merged: Group = { members: [each], ties: [] };
    const apart: Group[] = [];
    for (const group of groups) {
      const tie = nearestTie(group.members, [each], derivation);
      if (tie === null) apart.push(group);
      else {
        merged.members.unshift(...group.members);
        merged.ties.push(...group.ties, tie);
      }
    }
    groups = [...apart, merged];
  }
  return groups;
}

/** The group that is tied to another most closely; of several, the first. */
function closestTo(group: Group, hosts: readonly Group[], derivation: Derivation): { host: Group; tie: Tie } | null {
  let closest: { host: Group; tie: Tie } | null = null;
  for (const host of hosts) {
    const tie = nearestTie(host.members, group.members, derivation);
    if (tie !== null && (closest === null || lengthOf(tie) < lengthOf(closest.tie))) closest = { host, tie };
  }
  return closest;
}

/** The tie between two groups by a first link, or by the shortest ways; null: they are independent. */
function nearestTie(ones: readonly PlacedClaim[], others: readonly PlacedClaim[], derivation: Derivation): Tie | null {
  const ties = ones.flatMap((one) => others.flatMap((other) => tieBetween(one, other, derivation) ?? []));
  return ties.reduce<Tie | null>((best, tie) => (best === null || lengthOf(tie) < lengthOf(best) ? tie : best), null);
}

const lengthOf = (tie: Tie): number => (tie.kind === 'first-link' ? 0 : tie.ways[0].length + tie.ways[1].length);

function sourceOf({ claim }: PlacedClaim): string | null {
  const first = claim.chain[0] as ChainLink;
  return first.kind === 'source' ? first.source : null;
}
