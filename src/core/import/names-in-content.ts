import type { Chronicle } from '../model/chronicle.ts';

export type NamedKind = 'actor' | 'place' | 'topic' | 'side' | 'metric' | 'source' | 'question';

/** The id of a thing by its id or one of its names; several: the name is that of more than one. */
export type FindNamed = (kind: NamedKind, name: string) => readonly string[];

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Finds the things of a content by what people call them: their ids first, then names in any language, and addresses of sources. */
export function namesIn(chronicle: Pick<Chronicle, 'site' | 'actors' | 'places' | 'sources' | 'questions'> | null): FindNamed {
  const ids = new Set<string>();
  const named = new Map<string, Set<string>>();
  const key = (kind: NamedKind, name: string): string => `${kind} ${folded(name)}`;
  const add = (kind: NamedKind, id: string, names: readonly (string | null)[]): void => {
    ids.add(`${kind} ${id}`);
    for (const name of names) if (name !== null) named.set(key(kind, name), (named.get(key(kind, name)) ?? new Set()).add(id));
  };
  if (chronicle !== null) {
    const { site, actors, places, sources, questions } = chronicle;
    for (const { id, name, names } of actors) add('actor', id, [name, ...Object.values(names)]);
    for (const { id, name, names, variants } of places) add('place', id, [name, ...Object.values(names), ...variants]);
    for (const { id, name } of site.topics) add('topic', id, [name]);
    for (const { id, name } of site.sides) add('side', id, [name]);
    for (const { id, name } of site.metrics) add('metric', id, [name]);
    for (const { id, url } of sources) add('source', id, [url]);
    for (const { id, question } of questions) add('question', id, [question]);
  }
  return (kind, name) => (ids.has(`${kind} ${name}`) ? [name] : [...(named.get(key(kind, name)) ?? [])].sort());
}
