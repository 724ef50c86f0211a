/** How a language says how many origins claims have, and why they are as many. What has no full stop stands in a sentence or a list. */
export interface OriginWords {
  /** One is not called independent: of what would it be? */
  count(origins: number): string;
  /** Why claims have several origins. */
  readonly severalOrigins: string;
  readonly supportOfSameOrigin: string;
  readonly noSupport: string;
  /** So many sources carry what one claim says. */
  carriedBy(sources: number): string;
  /** So many of all these sources go back to another one, which is named. */
  goBack(count: number, all: number, original: string): string;
  /** One speaker, or one source, made them all; two claims at least. */
  sameSpeaker(claims: number): string;
  sameSource(claims: number): string;
  /** One or both speakers have no name, so that something else, told by whole words, makes their claims one. */
  unnamedSpeakers(unnamed: 1 | 2, ways: string): string;
  repeats(copy: string, original: string): string;
  /** `between`: one name at least. */
  goesBackThrough(copy: string, original: string, between: readonly string[]): string;
  bothGoBack(one: string, other: string, original: string): string;
  /** A source by its short name, where another has the same, and its title. */
  withTitle(name: string, title: string): string;
}
