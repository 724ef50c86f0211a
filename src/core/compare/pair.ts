/** One thing on both sides; `null`: that side does not have it. */
export interface Pair<Thing> {
  readonly before: Thing | null;
  readonly after: Thing | null;
}

/**
 * Things of equal key, in the order of the new side; then what only the old one has, in its order. Keys are unique on a
 * side.
 */
export function pairBy<Thing>(old: readonly Thing[], next: readonly Thing[], keyOf: (thing: Thing) => string): Pair<Thing>[] {
  const olds = new Map(old.map((thing) => [keyOf(thing), thing]));
  const kept = new Set(next.map(keyOf));
  return [
    ...next.map((after) => ({ before: olds.get(keyOf(after)) ?? null, after })),
    ...old.filter((thing) => !kept.has(keyOf(thing))).map((before) => ({ before, after: null })),
  ];
}

/** Joins pairs that lack a side and of which `links` says, as old and new, that they are one thing, however often a thing is named. */
export function joinPairs<Thing>(pairs: readonly Pair<Thing>[], links: readonly (readonly [Thing, Thing])[]): Pair<Thing>[] {
  const loose = new Set(pairs.flatMap(({ before, after }) => (before === null || after === null ? [before ?? after] : [])));
  const joined = new Map<Thing, Thing>();
  const gone = new Set<Thing>();
  for (const [before, after] of links) {
    if (!loose.delete(before)) continue;
    if (!loose.delete(after)) {
      loose.add(before);
      continue;
    }
    joined.set(after, before);
    gone.add(before);
  }
  return pairs
    .filter(({ before, after }) => after !== null || before === null || !gone.has(before))
    .map((pair) => (pair.after === null ? pair : { before: pair.before ?? joined.get(pair.after) ?? null, after: pair.after }));
}

/** Whether the two are the same in every part. Most pairs are, and to put them into words takes far longer than to see it. */
export const isUntouched = ({ before, after }: Pair<unknown>): boolean => JSON.stringify(before) === JSON.stringify(after);
