import type { EntryPair } from './entry-pairs.ts';
import type { RelationEnds } from './relation-facts.ts';
import type { Sides } from './thing-changes.ts';

/** The ends of relations as both sides can name them: what has another id now goes by one of its two on both. */
export function relationEnds(pairs: readonly EntryPair[], { old, next }: Sides): { readonly old: RelationEnds; readonly next: RelationEnds } {
  const names = { old: new Map<string, string>(), next: new Map<string, string>() };
  for (const { before, after, claims } of pairs) {
    if (before === null || after === null) continue;
    const entry = shared(before.id, after.id);
    names.old.set(before.id, entry);
    names.next.set(after.id, entry);
    for (const claim of claims) {
      if (claim.before === null || claim.after === null) continue;
      const name = endName(entry, shared(claim.before.id, claim.after.id));
      names.old.set(endName(before.id, claim.before.id), name);
      names.next.set(endName(after.id, claim.after.id), name);
    }
  }
  const isUnread = (entry: string): boolean => [old, next].some(({ leftOut }) => leftOut.has(`entries/${entry}.md`));
  const ends = (known: ReadonlyMap<string, string>): RelationEnds => ({
    isUnread,
    endOf: (entry, claim) => known.get(endName(entry, claim)) ?? endName(known.get(entry) ?? entry, claim),
  });
  return { old: ends(names.old), next: ends(names.next) };
}

// The same whichever of the two sides is the old one; no other thing of either side has it.
const shared = (before: string, after: string): string => (before < after ? before : after);

const endName = (entry: string, claim: string | null): string => (claim === null ? entry : `${entry}#${claim}`);
