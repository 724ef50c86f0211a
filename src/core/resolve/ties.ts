import type { ChainLink, Claim, ClaimRef, Tie } from '../model/claim.ts';
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
 * Why two claims are of one origin; null: they are independent. They are one where their first links are the same, where
 * one begins with a source that repeats what the other came by, and where one begins with an unnamed speaker who may be
 * that of the other. Two speakers with names are never one, whatever their pages take from one another.
 */
export function tieBetween(a: PlacedClaim, b: PlacedClaim, derivation: Derivation): Tie | null {
  const claims: [ClaimRef, ClaimRef] = [refOf(a), refOf(b)];
  if (originKey(a.claim.chain) === originKey(b.claim.chain)) return { kind: 'first-link', claims };
  const ways = [...repeating(a, b, derivation), ...repeating(b, a, derivation).map(turned), ...(mayBeOneSpeaker(a, b) ? meeting(a, b, derivation) : [])];
  const nearest = ways.reduce<Ways | null>((best, each) => (best === null || lengthOf(each) < lengthOf(best) ? each : best), null);
  return nearest === null ? null : { kind: 'derivation', claims, ways: nearest };
}

/** How the source with which a claim begins goes back to those of another; a claim that begins with a speaker: []. */
function repeating(claim: PlacedClaim, other: PlacedClaim, derivation: Derivation): Ways[] {
  const first = firstOf(claim);
  return first.kind === 'source' ? other.sources.map((each) => derivation.waysBack(first.source, each)).filter(isThere) : [];
}

/** How the sources of two claims go back to one. */
const meeting = (a: PlacedClaim, b: PlacedClaim, derivation: Derivation): Ways[] =>
  a.sources.flatMap((one) => b.sources.map((other) => derivation.waysToOne(one, other)).filter(isThere));

/** An unnamed speaker is surely another where the sides differ, and where one page tells the two apart. */
function mayBeOneSpeaker(a: PlacedClaim, b: PlacedClaim): boolean {
  if (firstOf(a).kind !== 'unnamed' && firstOf(b).kind !== 'unnamed') return false;
  const areOfOtherSides = a.claim.side !== null && b.claim.side !== null && a.claim.side !== b.claim.side;
  return !areOfOtherSides && !a.sources.some((source) => b.sources.includes(source));
}

const refOf = ({ entry, claim }: PlacedClaim): ClaimRef => ({ entry: entry.id, claim: claim.id });
const firstOf = ({ claim }: PlacedClaim): ChainLink => claim.chain[0] as ChainLink;
const isThere = (ways: Ways | null): ways is Ways => ways !== null;
const turned = ([one, other]: Ways): Ways => [other, one];
const lengthOf = ([one, other]: Ways): number => one.length + other.length;
