import type { Actor } from '../model/actor.ts';
import { fieldOf, namesIn, nodeOf, refTo, wordsIn, type JsonLdNode } from './json-ld-node.ts';
import { those, type Scope } from './json-ld-scope.ts';

// A state speaks as its government does; schema.org knows a country as a place only.
const types: Readonly<Record<Actor['kind'], readonly string[]>> = {
  person: ['Person', 'prov:Person'],
  organisation: ['Organization', 'prov:Organization'],
  formation: ['Organization', 'prov:Organization'],
  state: ['Country', 'GovernmentOrganization', 'prov:Organization'],
};

export const actorIri = (scope: Scope, id: string): string => scope.iriOf({ kind: 'actor', id });

export const actorNode = (actor: Actor, scope: Scope): JsonLdNode =>
  nodeOf({
    '@id': actorIri(scope, actor.id),
    '@type': types[actor.kind],
    name: actor.name,
    alternateName: namesIn(actor.names),
    [actor.kind === 'person' ? 'jobTitle' : 'description']: actor.role,
    memberOf: those(actor.memberOf, scope.actors).map(({ id }) => refTo(actorIri(scope, id))),
    additionalProperty: [...(actor.kind === 'formation' ? [fieldOf('kind', actor.kind)] : []), ...sideField(actor.side, scope)],
  });

/** Somebody whom nobody named: told by words and side, and not said to be the same as in another claim. */
export const unnamedNode = (id: string, unnamed: string, side: string, language: string, scope: Scope): JsonLdNode =>
  nodeOf({ '@id': id, '@type': 'prov:Agent', description: wordsIn(unnamed, language), additionalProperty: sideField(side, scope) });

/** The side for which somebody speaks, by its id and its name: a lane of the timeline, not a membership. */
export function sideField(side: string | null, { site }: Scope): JsonLdNode[] {
  return side === null ? [] : [fieldOf('side', side, site.sides.find(({ id }) => id === side)?.name ?? null)];
}
