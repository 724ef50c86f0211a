import type { Source } from '../model/source.ts';
import { shortName } from './reference.ts';

type Names = (source: Source) => string;

/** How two sources are one origin, by the ways to the source that both go back to: “A repeats B”, “A and B both go back to C”. */
export function waysWords(one: readonly Source[], other: readonly Source[]): string {
  const name = namesAmong([...one, ...other]);
  if (one.length < 2) return wayWords(other, name);
  if (other.length < 2 || one[0] === other[0]) return wayWords(one, name);
  return `${name(one[0] as Source)} and ${name(other[0] as Source)} both go back to ${name(one.at(-1) as Source)}`;
}

/** How one source goes back to another: “A repeats B”, “A goes back to C through B”. */
export function wayWords(way: readonly Source[], name: Names = namesAmong(way)): string {
  const [first, ...rest] = way as readonly [Source, ...Source[]];
  const last = rest.at(-1);
  if (last === undefined) return name(first);
  const between = rest.slice(0, -1).map(name);
  return between.length === 0 ? `${name(first)} repeats ${name(last)}` : `${name(first)} goes back to ${name(last)} through ${between.join(' and ')}`;
}

/** Short names, with the title where two sources have the same. */
export function namesAmong(sources: readonly Source[]): Names {
  const ids = Map.groupBy(new Map(sources.map((source) => [source.id, source])).values(), shortName);
  return (source) => ((ids.get(shortName(source))?.length ?? 0) > 1 && shortName(source) !== source.title ? `${shortName(source)}, “${source.title}”` : shortName(source));
}
