import type { ClaimRef } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { Source } from '../model/source.ts';
import type { SourceFamily } from './source-family.ts';

/** How the claims that cite a source rest on it. */
export interface RestingClaims {
  readonly citing: number;
  /** Those that cite nothing else. */
  readonly alone: readonly ClaimRef[];
  /** Those that cite something else, and nothing but sources that repeat it or that it repeats. */
  readonly withFamily: readonly ClaimRef[];
}

/** Which claims rest on a source alone, or on sources that count as one with it, in the order in which they were reported. */
export function restingClaims(source: Source, family: SourceFamily, entries: ReadonlyMap<string, Entry>): RestingClaims {
  const kin = new Set([source, ...[...family.originals, ...family.copies, ...family.siblings].map((each) => each.source)].map(({ id }) => id));
  const refs = new Map(source.citedBy.flatMap(({ entry, claim }) => (claim === null ? [] : [[`${entry}#${claim}`, { entry, claim }]])));
  const told = [...refs.values()].map((ref) => ({ ref, cited: citedBy(ref, entries) }));
  const alone = told.filter(({ cited }) => cited.every((id) => id === source.id));
  const withFamily = told.filter((each) => !alone.includes(each) && each.cited.every((id) => kin.has(id)));
  const refsOf = (some: typeof told): ClaimRef[] => some.map(({ ref }) => ref);
  return { citing: told.length, alone: refsOf(alone), withFamily: refsOf(withFamily) };
}

function citedBy({ entry: id, claim: claimId }: ClaimRef, entries: ReadonlyMap<string, Entry>): string[] {
  const entry = entries.get(id);
  const claim = entry?.claims.find((each) => each.id === claimId);
  return claim?.cites.flatMap(({ note }) => entry?.notes[note - 1]?.source ?? []) ?? [];
}
