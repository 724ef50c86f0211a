import type { Chronicle } from '../model/chronicle.ts';
import type { ChainLink } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { StillTimelineWords } from '../words/still-timeline-words.ts';
import { shortName } from './reference.ts';

const mostNames = 2;

/** Makes the name of who stands in a chain: of somebody without one, the words by which he is told. */
export function linkNames({ actors, sources }: Pick<Chronicle, 'actors' | 'sources'>): (link: ChainLink) => string {
  const actorNames = new Map(actors.map(({ id, name }) => [id, name]));
  const sourceNames = new Map(sources.map((source) => [source.id, shortName(source)]));
  return (link) => {
    if (link.kind === 'unnamed') return link.unnamed;
    return link.kind === 'actor' ? (actorNames.get(link.actor) ?? link.actor) : (sourceNames.get(link.source) ?? link.source);
  };
}

/** Makes the names of those with whom the claims of a report begin, each once; where they are many, how many more there are. */
export function speakerNames(chronicle: Pick<Chronicle, 'actors' | 'sources'>, words: Pick<StillTimelineWords, 'andOthers'>): (entry: Entry) => string[] {
  const nameOf = linkNames(chronicle);
  return ({ claims }) => {
    const names = [...new Set(claims.flatMap(({ chain }) => chain.slice(0, 1).map(nameOf)))];
    const others = names.length - mostNames;
    return others > 0 ? [...names.slice(0, mostNames), words.andOthers(others)] : names;
  };
}
