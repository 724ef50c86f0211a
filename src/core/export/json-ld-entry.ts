import type { Entry, Medium } from '../model/entry.ts';
import { briefClaimNode, claimNodes } from './json-ld-claim.ts';
import { edtfOf, issuedOn, modifiedOn } from './json-ld-date.ts';
import { fieldOf, nodeOf, refTo, wordsIn, type JsonLdNode } from './json-ld-node.ts';
import { placeIri } from './json-ld-place.ts';
import { relationNodes, relationProperties } from './json-ld-relation.ts';
import { claimIri, entryIri, those, type Scope } from './json-ld-scope.ts';
import { siteIri, topicIri } from './json-ld-site.ts';
import { sourceIri } from './json-ld-source.ts';
import { licenceOf } from './json-ld-web-address.ts';

/**
 * The page on a report as an `Article` of this site, with its claims. Its dates are those of the page, from its revisions;
 * when the report was made is a date of its claims. It cites every source of its text and claims, and is based on those from
 * which the claims were taken.
 */
export function entryNodes(entry: Entry, scope: Scope): JsonLdNode[] {
  const { language, withdrawn } = entry;
  const iri = entryIri(scope, entry.id);
  const cited = (notes: readonly { source: string }[]) => [...new Set(notes.map(({ source }) => source))].map((source) => refTo(sourceIri(scope, source)));
  const ofClaims = entry.notes.filter(({ number }) => entry.claims.some(({ cites }) => cites.some(({ note }) => note === number)));
  const node = nodeOf({
    ...briefEntryNode(entry, scope),
    abstract: wordsIn(entry.summary, language),
    isPartOf: refTo(siteIri(scope)),
    hasPart: entry.claims.map(({ id }) => refTo(claimIri(scope, entry.id, id))),
    temporalCoverage: edtfOf(entry.occurred),
    contentLocation: those(entry.places, scope.places).map(({ id }) => refTo(placeIri(scope, id))),
    keywords: entry.topics.map((id) => refTo(topicIri(scope, id))),
    citation: cited(entry.notes),
    isBasedOn: cited(ofClaims),
    ...issuedOn(entry.revisions.find(({ kind }) => kind === 'published')?.date ?? null),
    ...modifiedOn(entry.revisions.at(-1)?.date ?? null),
    correction: correctionNodes(entry),
    creativeWorkStatus: withdrawn === null ? null : 'withdrawn',
    license: licenceOf(scope.site.licence),
    sameAs: entry.formerly.map((id) => entryIri(scope, id)),
    workTranslation: entry.translations.map((translation) => refTo(translationIri(entry, translation.language, scope))),
    associatedMedia: entry.media.map((medium) => mediumNode(medium, language, scope)),
    ...relationProperties(entry.relations, scope),
  });
  return [
    node,
    ...entry.translations.map((translation) => ({
      '@id': translationIri(entry, translation.language, scope),
      '@type': 'Article',
      headline: wordsIn(translation.title, translation.language),
      abstract: wordsIn(translation.summary, translation.language),
      inLanguage: translation.language,
      translationOfWork: refTo(iri),
    })),
    ...relationNodes(iri, entry.relations, language, scope),
    ...entry.claims.flatMap((claim) => claimNodes(entry, claim, scope)),
  ];
}

/** As much of an entry as tells which one it is, and one claim of it or none. */
export function briefEntryNodes(entry: Entry, claim: string | null, scope: Scope): JsonLdNode[] {
  return [briefEntryNode(entry, scope), ...entry.claims.filter(({ id }) => id === claim).map((each) => briefClaimNode(entry, each, scope))];
}

const briefEntryNode = (entry: Entry, scope: Scope): JsonLdNode => ({
  '@id': entryIri(scope, entry.id),
  '@type': ['Article', 'prov:Entity'],
  headline: wordsIn(entry.title, entry.language),
  inLanguage: entry.language,
});

const translationIri = ({ id }: Entry, language: string, scope: Scope): string => scope.iriOf({ kind: 'entry', id, language });

function correctionNodes({ revisions, withdrawn, language }: Entry): JsonLdNode[] {
  const node = (text: string | null, date: JsonLdNode) => nodeOf({ '@type': 'CorrectionComment', text: text === null ? null : wordsIn(text, language), ...date });
  return [
    ...revisions.filter(({ kind }) => kind === 'corrected').map(({ date, note }) => node(note, issuedOn(date))),
    ...(withdrawn === null ? [] : [node(withdrawn.reason, issuedOn(withdrawn.date))]),
  ];
}

/** Never the `image` of the page, which search engines show unasked: some pictures are hidden until somebody asks for them. */
const mediumNode = (medium: Medium, language: string, scope: Scope): JsonLdNode =>
  nodeOf({
    '@type': 'ImageObject',
    contentUrl: scope.iriOf({ kind: 'file', path: `media/${encodeURIComponent(medium.file)}` }),
    description: wordsIn(medium.alt, language),
    creditText: medium.credit,
    citation: medium.source,
    license: medium.licence === null ? null : licenceOf(medium.licence),
    additionalProperty: medium.graphic ? [fieldOf('graphic', true)] : [],
  });
