import type { Claim, ClaimRef, Origin, Tie } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import { originKey } from '../model/origin-key.ts';
import type { Derivation, Ways } from './derivation.ts';

/** A claim in its entry, with the sources that its cites and its chain name. */
export interface PlacedClaim {
  readonly entry: Entry;
  readonly claim: Claim;
  readonly sources: readonly string[];
}

export const placeClaim = (entry: Entry, claim: Claim): PlacedClaim => ({
  entry,
  claim,
  sources: [
    ...claim.cites.flatMap(({ note }) => entry.notes[note - 1]?.source ?? []),
    ...claim.chain.flatMap((link) => (link.kind === 'source' ? link.source : [])),
  ],
});

/**
 * Why two claims are of one origin; null: they are independent, since their first links differ and their sources do not
 * derive from one another.
 */
export function tieBetween(a: PlacedClaim, b: PlacedClaim, derivation: Derivation): Tie | null {
  const claims: [ClaimRef, ClaimRef] = [refOf(a), refOf(b)];
  if (originKey(a.claim.chain) === originKey(b.claim.chain)) return { kind: 'first-link', claims };
  let nearest: Ways | null = null;
  for (const one of a.sources) {
    for (const other of b.sources) {
      const ways = derivation.waysToOne(one, other);
      if (ways !== null && (nearest === null || lengthOf(ways) < lengthOf(nearest))) nearest = ways;
    }
  }
  return nearest === null ? null : { kind: 'derivation', claims, ways: nearest };
}

/**
 * Claims by independent origin: those that are not independent of one another, over any number of steps, are one. The first
 * origin holds the first claim.
 */
export function groupOrigins(claims: readonly PlacedClaim[], derivation: Derivation): Origin[] {
  interface Group {
    readonly members: readonly PlacedClaim[];
    readonly ties: readonly Tie[];
  }
  let groups: Group[] = [];
  for (const each of claims) {
    const joined: { readonly group: Group; readonly tie: Tie }[] = [];
    for (const group of groups) {
      const ties = group.members.flatMap((member) => tieBetween(member, each, derivation) ?? []);
      const tie = ties.find(({ kind }) => kind === 'first-link') ?? ties[0];
      if (tie !== undefined) joined.push({ group, tie });
    }
    const merged: Group = {
      members: [...joined.flatMap(({ group }) => group.members), each],
      ties: [...joined.flatMap(({ group }) => group.ties), ...joined.map(({ tie }) => tie)],
    };
    const at = joined[0] === undefined ? groups.length : groups.indexOf(joined[0].group);
    groups = groups.filter((group) => !joined.some((other) => other.group === group));
    groups.splice(at, 0, merged);
  }
  return groups.map(({ members, ties }) => ({ claims: members.map(refOf), ties: [...ties] }));
}

const refOf = ({ entry, claim }: PlacedClaim): ClaimRef => ({ entry: entry.id, claim: claim.id });

const lengthOf = ([one, other]: Ways): number => one.length + other.length;
