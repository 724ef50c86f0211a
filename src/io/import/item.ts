/** One record of a file: where it stands, and what it holds; or why it could not be read, where the file can be read on. */
export interface Item<Value> {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** Which record it is, as people count them: “row 3”, “item 3”. */
  readonly name: string;
  readonly content: { readonly value: Value } | { readonly fault: string };
}
