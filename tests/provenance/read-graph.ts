import jsonld, { type Options, type Quad } from 'jsonld';

/** Where a graph is read as if it stood there. */
export const readAt = (base: string): Options => ({
  base,
  // Throws where a processor would drop something: a key without a meaning, an address that stays relative.
  safe: true,
  documentLoader: (url) => Promise.reject(new Error(`Nothing is fetched: ${url}`)),
});

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);

/** How many values a graph holds, as it is written or expanded: literals, each with its type or language, addresses and types. */
export function leavesOf(value: Json): number {
  if (Array.isArray(value)) return value.reduce((sum, each) => sum + leavesOf(each), 0);
  if (!isObject(value)) return 1;
  if ('@value' in value) return 1;
  return Object.entries(value).reduce((sum, [key, each]) => sum + (key === '@context' ? 0 : leavesOf(each)), 0);
}

/** Every object of a graph that says something of a thing: one with more than an address. */
export function descriptionsIn(value: Json): { readonly [key: string]: Json }[] {
  if (Array.isArray(value)) return value.flatMap(descriptionsIn);
  if (!isObject(value) || '@value' in value) return [];
  const within = Object.entries(value).flatMap(([key, each]) => (key === '@context' ? [] : descriptionsIn(each)));
  return Object.keys(value).some((key) => !key.startsWith('@')) ? [value, ...within] : within;
}

/** Statements to be asked. */
export class Statements {
  readonly all: readonly Quad[];

  constructor(all: readonly Quad[]) {
    this.all = all;
  }

  /** What a thing is said to have, in the order in which it is said. */
  of(subject: string, predicate: string): string[] {
    return this.all.filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate).map(({ object }) => object.value);
  }

  /** The values of a field that no vocabulary has, by its name. */
  fieldOf(subject: string, field: string): string[] {
    return this.of(subject, schema('additionalProperty'))
      .filter((each) => this.of(each, schema('propertyID')).includes(field))
      .flatMap((each) => this.of(each, schema('value')));
  }
}

export const statementsOf = async (graph: object, base: string): Promise<Statements> => new Statements(await jsonld.toRDF(graph, readAt(base)));

export const schema = (name: string): string => `https://schema.org/${name}`;
export const prov = (name: string): string => `http://www.w3.org/ns/prov#${name}`;
export const cito = (name: string): string => `http://purl.org/spar/cito/${name}`;
export const dcterms = (name: string): string => `http://purl.org/dc/terms/${name}`;
export const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
export const edtf = 'http://id.loc.gov/datatypes/edtf/EDTF';
