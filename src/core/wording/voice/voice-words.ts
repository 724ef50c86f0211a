/**
 * What a language says a figure with, and whose it is. Each is a word or a phrase of the house style's list: `*` at the end of a word stands
 * for any ending.
 */
export interface VoiceWords {
  /** Somebody says it: verbs of saying and counting, and what stands for them, such as “according to”. */
  readonly telling: readonly string[];
  /** What somebody says it in, where it is said whose: the *count* of “the ministry’s count”. */
  readonly told: readonly string[];
  readonly months: readonly string[];
  /** Behind a number they make it a length of time, or a number of things of the record itself: “two pages”. */
  readonly units: readonly string[];
  /** Before a number they make it a name: “page 4”. */
  readonly labels: readonly string[];
  /** Before a number they refer to one that was told before: “the 15 attacks”. */
  readonly back: readonly string[];
  /** Between two numbers of one measure: “24 or 48 hours”. */
  readonly links: readonly string[];
  /** Numbers as words that are no figure by themselves, up to ten. */
  readonly small: readonly string[];
  /** Numbers as words that are. */
  readonly large: readonly string[];
  /** With one of these behind it a small number as a word is a figure, and so is one of four digits that could be a year. */
  readonly counted: readonly string[];
}
