import type { Actor } from '../model/actor.ts';
import type { Chronicle } from '../model/chronicle.ts';
import type { Entry } from '../model/entry.ts';
import type { Place } from '../model/place.ts';
import type { Question } from '../model/question.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import { addressesFrom, pathOf, type PageRef } from '../render/address.ts';

/** A record by id. */
interface Things {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly questions: ReadonlyMap<string, Question>;
}

/** The record from which a graph is made, by id, and how its things are called. */
export interface Scope extends Things {
  readonly site: Site;
  /** The IRI of what a page is about: the page's address. */
  readonly iriOf: (ref: PageRef) => string;
}

/**
 * Things are called by the addresses of their pages: in full where it is known where the site stands, else relative to the
 * path `from`, where the graph stands. A reference to the own page names it too, so that it holds on a page in another
 * language and under an address without `.html`.
 */
export function scopeOf(chronicle: Chronicle, baseUrl: string | null, from: string): Scope {
  const addressOf = addressesFrom(from, baseUrl);
  return {
    ...thingsOf(chronicle),
    site: chronicle.site,
    iriOf: (ref) => {
      const [path = '', fragment] = pathOf(ref).split('#');
      return `${addressOf(path)}${fragment === undefined ? '' : `#${fragment}`}`;
    },
  };
}

const known = new WeakMap<Chronicle, Things>();

/** Made once for a record: each page of an entry has a graph of its own. */
function thingsOf(chronicle: Chronicle): Things {
  let things = known.get(chronicle);
  if (things === undefined) {
    const { entries, sources, actors, places, questions } = chronicle;
    things = { entries: byId(entries), sources: byId(sources), actors: byId(actors), places: byId(places), questions: byId(questions) };
    known.set(chronicle, things);
  }
  return things;
}

const byId = <Thing extends { id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> => new Map(things.map((thing) => [thing.id, thing]));

/** The things of these ids, without those that an editor's content does not have yet. */
export const those = <Thing>(ids: Iterable<string>, things: ReadonlyMap<string, Thing>): Thing[] => [...ids].flatMap((id) => things.get(id) ?? []);

export const entryIri = (scope: Scope, id: string): string => scope.iriOf({ kind: 'entry', id });

/** `part`: something of the claim that has no place of its own on the page. No id has a full stop, so none is like another. */
export const claimIri = (scope: Scope, entry: string, claim: string, part?: string): string =>
  `${scope.iriOf({ kind: 'entry', id: entry, claim })}${part === undefined ? '' : `.${part}`}`;
