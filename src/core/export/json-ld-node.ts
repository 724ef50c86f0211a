/** What an object of JSON-LD 1.1 can hold. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** An object of JSON-LD: a thing with its properties, a reference to one, or a literal with its language or type. */
export interface JsonLdNode {
  readonly [key: string]: JsonLdValue;
}

/** A thing with what is known of it: keys without a value, and lists that hold nothing, are left out. */
export function nodeOf(parts: Readonly<Record<string, JsonLdValue | null | undefined>>): JsonLdNode {
  const known = Object.entries(parts).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(known) as JsonLdNode;
}

/** A reference to a thing that is described elsewhere. */
export const refTo = (iri: string): JsonLdNode => ({ '@id': iri });

/** Words in a language (BCP 47); null: not known in which. */
export const wordsIn = (text: string, language: string | null): JsonLdValue => (language === null ? text : { '@value': text, '@language': language });

/** Names by language, sorted by it. */
export const namesIn = (names: Readonly<Record<string, string>>): JsonLdValue[] =>
  Object.keys(names)
    .sort()
    .map((language) => wordsIn(names[language] ?? '', language));

/**
 * What no vocabulary has a property for, as schema.org's `PropertyValue`: `propertyID` is the name of the field in
 * `data/chronicle.json`, whose schema says what it means.
 */
export const fieldOf = (propertyID: string, value: JsonLdValue, description: JsonLdValue | null = null): JsonLdNode =>
  nodeOf({ '@type': 'PropertyValue', propertyID, value, description });
