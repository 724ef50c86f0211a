import type { JsonLdNode } from './json-ld-node.ts';

/** The datatype of {@link edtfLiteral}, compact. */
const edtf = 'edtf:EDTF';

/**
 * The context of every graph here, which stands in it, so that nobody has to fetch one: schema.org for what it has words
 * for; PROV-O for who said it and through whom; CiTO for how claims stand to one another, which schema.org does not say;
 * DCMI terms for dates as they are known. Those dates have the datatype EDTF of the Library of Congress: DCMI defines none,
 * and the one for all levels is taken since `X` may stand for any digit (level 2).
 */
export const jsonLdContext: JsonLdNode = {
  '@vocab': 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  cito: 'http://purl.org/spar/cito/',
  dcterms: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  url: { '@type': '@id' },
  sameAs: { '@type': '@id' },
  license: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
  temporalCoverage: { '@type': edtf },
  'dcterms:created': { '@id': 'dcterms:created', '@type': edtf },
  'dcterms:issued': { '@id': 'dcterms:issued', '@type': edtf },
  'dcterms:modified': { '@id': 'dcterms:modified', '@type': edtf },
};

/** A date in EDTF where the context does not say that it is one. */
export const edtfLiteral = (text: string): JsonLdNode => ({ '@value': text, '@type': edtf });
