import type { ChainLink, Claim, ClaimRef } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { Derivation } from './derivation.ts';

/** A claim in its entry, with the sources that its cites and its chain name. */
export interface PlacedClaim {
  readonly entry: Entry;
  readonly claim: Claim;
  readonly sources: readonly string[];
}

export const claimKey = (ref: ClaimRef): string => `${ref.entry}#${ref.claim}`;

/** Who the first link of a chain is, as far as it can be told apart: an actor, a source, or an unnamed speaker of a side. */
export function originKey(chain: readonly ChainLink[]): string {
  const first = chain[0] as ChainLink;
  if (first.kind === 'actor') return `actor:${first.actor}`;
  if (first.kind === 'source') return `source:${first.source}`;
  return `unnamed:${first.side}:${first.unnamed.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')}`;
}

/** Two claims are independent when their first links differ and their sources do not derive from one another. */
export function areIndependent(a: PlacedClaim, b: PlacedClaim, derivation: Derivation): boolean {
  if (originKey(a.claim.chain) === originKey(b.claim.chain)) return false;
  return !a.sources.some((one) => b.sources.some((other) => derivation.areOneOrigin(one, other)));
}

/**
 * A claim and those that support it, grouped by independent origin: claims that are not independent of one another, over
 * any number of steps, are one group. The first group holds the claim itself.
 */
export function groupOrigins(claim: PlacedClaim, supporters: readonly PlacedClaim[], derivation: Derivation): ClaimRef[][] {
  let groups: PlacedClaim[][] = [];
  for (const each of [claim, ...supporters]) {
    const joined = groups.filter((group) => group.some((member) => !areIndependent(member, each, derivation)));
    const merged = [...joined.flat(), each];
    const at = joined[0] === undefined ? groups.length : groups.indexOf(joined[0]);
    groups = groups.filter((group) => !joined.includes(group));
    groups.splice(at, 0, merged);
  }
  return groups.map((group) => group.map(({ entry, claim: { id } }) => ({ entry: entry.id, claim: id })));
}
