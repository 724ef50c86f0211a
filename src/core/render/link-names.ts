import type { Chronicle } from '../model/chronicle.ts';
import type { ChainLink } from '../model/claim.ts';
import { shortName } from './reference.ts';

/** Names the links of chains: an actor or a source by its name, somebody unnamed by the words of the record. */
export function linkNames({ actors, sources }: Pick<Chronicle, 'actors' | 'sources'>): (link: ChainLink) => string {
  const actorNames = new Map(actors.map(({ id, name }) => [id, name]));
  const sourceNames = new Map(sources.map((source) => [source.id, shortName(source)]));
  return (link) => {
    if (link.kind === 'unnamed') return link.unnamed;
    return link.kind === 'actor' ? (actorNames.get(link.actor) ?? link.actor) : (sourceNames.get(link.source) ?? link.source);
  };
}
