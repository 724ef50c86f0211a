import type { Source } from '../model/source.ts';
import { catalogueOf } from '../words/languages.ts';
import { shortName } from './reference.ts';

type Names = (source: Source) => string;

/** How two sources are one origin, by the ways to the source that both go back to: “A repeats B”, “A and B both go back to C”. */
export function waysWords(one: readonly Source[], other: readonly Source[], locale: string): string {
  const name = namesAmong([...one, ...other], locale);
  if (one.length < 2) return wayWords(other, name, locale);
  if (other.length < 2 || one[0] === other[0]) return wayWords(one, name, locale);
  return catalogueOf(locale).origins.bothGoBack(name(one[0] as Source), name(other[0] as Source), name(one.at(-1) as Source));
}

/** How one source goes back to another: “A repeats B”, “A goes back to C through B”. */
function wayWords(way: readonly Source[], name: Names, locale: string): string {
  const [first = '', ...rest] = way.map(name);
  const last = rest.pop();
  const { repeats, goesBackThrough } = catalogueOf(locale).origins;
  if (last === undefined) return first;
  return rest.length === 0 ? repeats(first, last) : goesBackThrough(first, last, rest);
}

/** Short names, with the title where two sources have the same. `locale`: BCP 47. */
export function namesAmong(sources: readonly Source[], locale: string): Names {
  const ids = Map.groupBy(new Map(sources.map((source) => [source.id, source])).values(), shortName);
  const { withTitle } = catalogueOf(locale).origins;
  return (source) => {
    const name = shortName(source);
    return (ids.get(name)?.length ?? 0) > 1 && name !== source.title ? withTitle(name, source.title) : name;
  };
}
