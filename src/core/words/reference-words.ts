/** How a language writes a reference to a source. */
export interface ReferenceWords {
  /** What stands before and after a title. */
  readonly quotes: readonly [before: string, after: string];
  readonly noDate: string;
  /** `language`: its name, as `Intl` gives it. */
  inLanguage(language: string): string;
  /** The names of all authors, three at most. */
  authors(names: readonly string[]): string;
  /** The first of more authors. */
  authorAndOthers(name: string): string;
  /** What the page of a source is called. */
  pageOf(title: string): string;
}
