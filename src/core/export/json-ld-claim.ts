import type { Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import { actorIri } from './json-ld-agent.ts';
import { answerNodes } from './json-ld-answer.ts';
import { chainNodes, lastLinkIri, originIri } from './json-ld-chain.ts';
import { edtfOf, issuedOn } from './json-ld-date.ts';
import { figureNode } from './json-ld-figure.ts';
import { fieldOf, nodeOf, refTo, wordsIn, type JsonLdNode, type JsonLdValue } from './json-ld-node.ts';
import { placeIri } from './json-ld-place.ts';
import { relationNodes, relationProperties } from './json-ld-relation.ts';
import { claimIri, entryIri, type Scope } from './json-ld-scope.ts';
import { sourceIri } from './json-ld-source.ts';

/**
 * A claim, its way from its origin, its answers and the relations that it makes. `author` is the claimant, as in schema.org's
 * own examples (`claimInterpreter` would be the editors, who interpret). `appearance` names the sources in which it was read;
 * `firstAppearance` is never said, since nobody knows it, and there is no `Quotation`, since a statement is in the editors' own
 * words. Status and grade are what the record says of it, with the reason; neither is a rating (`Rating`, `ClaimReview`). A
 * claim of a withdrawn entry is withdrawn with it.
 */
export function claimNodes(entry: Entry, claim: Claim, scope: Scope): JsonLdNode[] {
  const iri = claimIri(scope, entry.id, claim.id);
  const origin = originIri(entry, claim, scope);
  const read = [...new Set(citesOf(entry, claim).map(({ source }) => source))];
  const carriers = claim.chain.flatMap((link) => (link.kind === 'source' && link.seen ? [link.source] : []));
  const { actor, place } = claim.about;
  const node = nodeOf({
    ...briefClaimNode(entry, claim, scope),
    author: origin === null ? null : refTo(origin),
    ...issuedOn(entry.reported),
    temporalCoverage: edtfOf(claim.covers),
    about: [...(actor === null ? [] : [refTo(actorIri(scope, actor))]), ...(place === null ? [] : [refTo(placeIri(scope, place))])],
    appearance: [...new Set([...read, ...carriers])].map((source) => refTo(sourceIri(scope, source))),
    mentions: claim.figures.map((figure) => figureNode(figure, scope)),
    creativeWorkStatus: entry.withdrawn === null ? claim.status : 'withdrawn',
    ...relationProperties(claim.relations, scope),
    'prov:wasAttributedTo': origin === null ? null : refTo(origin),
    'prov:wasDerivedFrom': [refTo(lastLinkIri(entry, claim, scope)), ...read.map((source) => refTo(sourceIri(scope, source)))],
    'prov:qualifiedDerivation': citesOf(entry, claim).flatMap(({ source, locator }) => (locator === null ? [] : [derivation(sourceIri(scope, source), locator)])),
    additionalProperty: [...gradeFields(entry, claim), fieldOf('origins', claim.origins.length, 'How many independent origins this claim and those that support it have.')],
  });
  return [node, ...chainNodes(entry, claim, scope), ...answerNodes(entry, claim, scope), ...relationNodes(iri, claim.relations, entry.language, scope)];
}

/** As much of a claim as tells which one it is. */
export const briefClaimNode = (entry: Entry, claim: Claim, scope: Scope): JsonLdNode => ({
  '@id': claimIri(scope, entry.id, claim.id),
  '@type': ['Claim', 'prov:Entity'],
  text: statements(entry, claim),
  isPartOf: refTo(entryIri(scope, entry.id)),
});

const statements = (entry: Entry, claim: Claim): JsonLdValue[] => [
  wordsIn(claim.statement, entry.language),
  ...entry.translations.flatMap((translation) => {
    const text = translation.statements[claim.id];
    return text === undefined ? [] : [wordsIn(text, translation.language)];
  }),
];

const citesOf = (entry: Entry, claim: Claim): { source: string; locator: string | null }[] => claim.cites.flatMap(({ note }) => entry.notes[note - 1] ?? []);

const derivation = (source: string, locator: string): JsonLdNode => ({
  '@type': 'prov:Derivation',
  'prov:entity': refTo(source),
  additionalProperty: fieldOf('locator', locator),
});

function gradeFields({ language }: Entry, { grade }: Claim): JsonLdNode[] {
  if (grade === null) return [];
  const basis = wordsIn(grade.basis, language);
  return [
    ...(grade.reliability === null ? [] : [fieldOf('grade.reliability', grade.reliability, basis)]),
    ...(grade.credibility === null ? [] : [fieldOf('grade.credibility', grade.credibility, basis)]),
  ];
}
