/**
 * How a language writes the dates that `Intl` tells in it. Scripts need no more than this of the words of dates, so that it
 * stands apart from them.
 */
export interface DateWords {
  /** BCP 47: by whose names and in whose order dates are told. */
  readonly locale: string;
  /** A date as `Intl` writes it, in the style of the pages. */
  date(text: string): string;
  /** A range of dates or times as `Intl` writes it, in the style of the pages. */
  range(text: string): string;
}
