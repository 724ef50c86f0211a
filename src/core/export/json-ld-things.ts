import type { Entry } from '../model/entry.ts';
import type { Scope } from './json-ld-scope.ts';

/** Ids of what an entry names, by kind, in the order in which it names them. */
export interface NamedThings {
  readonly sources: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
}

/**
 * All that an entry and its claims name, with what that is part of: the sources that a source repeats, the offices that a
 * person belongs to, the places around a place, over any number of steps.
 */
export function thingsNamedBy(entry: Entry, scope: Scope): NamedThings {
  const links = entry.claims.flatMap(({ chain }) => chain);
  const questions = new Set(entry.claims.flatMap(({ answers }) => answers.map(({ question }) => question)));
  const about = [...entry.claims.map((claim) => claim.about), ...[...questions].flatMap((id) => scope.questions.get(id)?.about ?? [])];
  const sources = [...entry.notes.map(({ source }) => source), ...links.flatMap((link) => (link.kind === 'source' ? [link.source] : []))];
  const actors = [...links.flatMap((link) => (link.kind === 'actor' ? [link.actor] : [])), ...about.flatMap(({ actor }) => actor ?? [])];
  const places = [...entry.places, ...about.flatMap(({ place }) => place ?? [])];
  return {
    sources: withAll(sources, (id) => scope.sources.get(id)?.derivedFrom ?? []),
    actors: withAll(actors, (id) => scope.actors.get(id)?.memberOf ?? []),
    places: withAll(places, (id) => scope.places.get(id)?.within ?? []),
    questions,
  };
}

function withAll(ids: readonly string[], onward: (id: string) => string | readonly string[]): ReadonlySet<string> {
  const found = new Set(ids);
  // A set goes on to what is added while it is walked through.
  for (const id of found) for (const next of [onward(id)].flat()) found.add(next);
  return found;
}
