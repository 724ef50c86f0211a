import { type Clock, spanBy } from '../layout/lanes.ts';
import type { Chronicle } from '../model/chronicle.ts';
import type { ChainLink } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import { timeWords } from '../time/words.ts';
import { shortName } from './reference.ts';
import type { TimelineWords } from './timeline-words.ts';

const mostNames = 2;

/** Makes what a mark says of its report: when, by whom, and its title. */
export function markTitles(
  { site, actors, sources }: Pick<Chronicle, 'site' | 'actors' | 'sources'>,
  clock: Clock,
  locale: string,
  words: TimelineWords,
): (entry: Entry) => string {
  const actorNames = new Map(actors.map(({ id, name }) => [id, name]));
  const sourceNames = new Map(sources.map((source) => [source.id, shortName(source)]));
  const nameOf = (link: ChainLink): string => {
    if (link.kind === 'unnamed') return link.unnamed;
    return link.kind === 'actor' ? (actorNames.get(link.actor) ?? link.actor) : (sourceNames.get(link.source) ?? link.source);
  };
  return (entry) => {
    const names = [...new Set(entry.claims.flatMap(({ chain }) => chain.slice(0, 1).map(nameOf)))];
    const others = names.length - mostNames;
    const shown = others > 0 ? [...names.slice(0, mostNames), words.andOthers(others)] : names;
    const when = timeWords(spanBy(clock, entry), { zone: site.timeZone, locale });
    return `${[when, ...shown, ...(entry.withdrawn === null ? [] : [words.withdrawn])].join(', ')}: ${entry.title}`;
  };
}
