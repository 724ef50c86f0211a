/** As much of the JSON-LD processor (JSON-LD 1.1 Processing Algorithms and API) as the tests use. */
declare module 'jsonld' {
  export interface Options {
    /** Against which relative addresses are resolved. */
    readonly base?: string;
    readonly documentLoader?: (url: string) => Promise<never>;
    /** Throws where something would be lost. */
    readonly safe?: boolean;
  }

  export interface Term {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph';
    readonly value: string;
    readonly datatype?: { readonly value: string };
    readonly language?: string;
  }

  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }

  interface Processor {
    expand(document: object, options?: Options): Promise<Record<string, unknown>[]>;
    flatten(document: object, context: null, options?: Options): Promise<Record<string, unknown>[]>;
    toRDF(document: object, options?: Options): Promise<Quad[]>;
    canonize(document: object, options?: Options): Promise<string>;
  }

  const jsonld: Processor;
  export default jsonld;
}
