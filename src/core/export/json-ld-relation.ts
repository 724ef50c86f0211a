import type { Relation } from '../model/claim.ts';
import { fieldOf, nodeOf, refTo, wordsIn, type JsonLdNode, type JsonLdValue } from './json-ld-node.ts';
import { claimIri, entryIri, type Scope } from './json-ld-scope.ts';

// CiTO, the Citation Typing Ontology: each property with its inverse.
const properties: Readonly<Record<Relation['type'], Readonly<Record<Relation['direction'], string>>>> = {
  disputes: { to: 'cito:disputes', from: 'cito:isDisputedBy' },
  supports: { to: 'cito:supports', from: 'cito:isSupportedBy' },
  updates: { to: 'cito:updates', from: 'cito:isUpdatedBy' },
  'same-event': { to: 'cito:citesAsRelated', from: 'cito:isCitedAsRelatedBy' },
};

/** How a claim or an entry stands to others, as properties of it. */
export function relationProperties(relations: readonly Relation[], scope: Scope): JsonLdNode {
  const found: Record<string, JsonLdValue[]> = {};
  for (const relation of relations) {
    const property = properties[relation.type][relation.direction];
    const others = (found[property] ??= []);
    const other = otherEnd(relation, scope);
    if (!others.some((each) => (each as JsonLdNode)['@id'] === other)) others.push(refTo(other));
  }
  return found;
}

/**
 * The relations that this end makes as things of their own, each with what kind of relation the record calls it, its note,
 * and in what its ends differ where they cannot be compared.
 */
export const relationNodes = (iri: string, relations: readonly Relation[], language: string, scope: Scope): JsonLdNode[] =>
  relations
    .filter(({ direction }) => direction === 'to')
    .map((relation) =>
      nodeOf({
        '@type': 'cito:Citation',
        name: relation.type,
        'cito:hasCitingEntity': refTo(iri),
        'cito:hasCitationCharacterization': refTo(properties[relation.type].to),
        'cito:hasCitedEntity': refTo(otherEnd(relation, scope)),
        description: relation.note === null ? null : wordsIn(relation.note, language),
        additionalProperty: relation.differsIn.map((difference) => fieldOf('differsIn', difference)),
      }),
    );

const otherEnd = ({ entry, claim }: Relation, scope: Scope): string => (claim === null ? entryIri(scope, entry) : claimIri(scope, entry, claim));
