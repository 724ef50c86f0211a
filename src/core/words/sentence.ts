/** The place of a link in a sentence, and what the link says. */
export interface Slot<Name extends string> {
  readonly slot: Name;
  readonly text: string;
}

/** A sentence with links in it, in the order of its language. */
export type Sentence<Name extends string> = readonly (string | Slot<Name>)[];

export const slot = <Name extends string>(name: Name, text: string): Slot<Name> => ({ slot: name, text });

/** Makes a sentence of a template whose values are texts and slots. */
export function sentence<Name extends string>(texts: TemplateStringsArray, ...values: readonly (string | Slot<Name>)[]): Sentence<Name> {
  return texts.flatMap((text, index) => [text, values[index] ?? '']).filter((part) => part !== '');
}
