import type { Source } from '../model/source.ts';

/** A source that counts as one with another, and how. */
export interface Relative {
  readonly source: Source;
  /** From the one that repeats to the one that is repeated, both among them. */
  readonly way: readonly Source[];
}

/** What counts as one with a source, over any number of `derived-from`; the nearest first, then by id. */
export interface SourceFamily {
  /** What the source goes back to. */
  readonly originals: readonly Relative[];
  /** What goes back to the source. */
  readonly copies: readonly Relative[];
  /** What goes back to something that the source goes back to as well; the way leads there. */
  readonly siblings: readonly Relative[];
}

type Sources = ReadonlyMap<string, Source>;

export function familyOf(source: Source, sources: Sources): SourceFamily {
  const originals = originalsOf(source, sources);
  const own = new Map([source, ...originals.map((each) => each.source)].map((each) => [each.id, each]));
  const copies: Relative[] = [];
  const siblings: Relative[] = [];
  for (const other of sources.values()) {
    if (own.has(other.id)) continue;
    const ways = originalsOf(other, sources);
    const copied = ways.find((each) => each.source.id === source.id);
    const shared = ways.find((each) => own.has(each.source.id));
    if (copied !== undefined) copies.push({ source: other, way: copied.way });
    else if (shared !== undefined) siblings.push({ source: other, way: shared.way });
  }
  const byDistance = (a: Relative, b: Relative) => a.way.length - b.way.length || (a.source.id < b.source.id ? -1 : 1);
  return { originals, copies: copies.sort(byDistance), siblings: siblings.sort(byDistance) };
}

/** All that a source goes back to, each by the shortest way. */
export function originalsOf(source: Source, sources: Sources): Relative[] {
  const ways = new Map<string, readonly Source[]>([[source.id, [source]]]);
  // A Map visits what is added to it while it is walked.
  for (const [id, way] of ways) {
    for (const parent of sources.get(id)?.derivedFrom ?? []) {
      const next = sources.get(parent);
      if (next !== undefined && !ways.has(parent)) ways.set(parent, [...way, next]);
    }
  }
  return [...ways.values()].slice(1).map((way) => ({ source: way.at(-1) as Source, way }));
}
