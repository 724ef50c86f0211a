import type { Per } from '../model/about.ts';

/** How a language tells figures as they were claimed. Numbers come written. */
export interface FigureWords {
  about(number: string): string;
  range(low: string, high: string): string;
  atLeast(number: string): string;
  moreThan(number: string): string;
  upTo(number: string): string;
  lessThan(number: string): string;
  /** A lower and an upper bound, of which one is not itself meant. */
  bothBounds(low: string, high: string): string;
  /** What is counted, in the record's own words, and to what time. */
  counted(metric: string, per: Per | null): string;
  /** Units of people, which are not said: “500 killed”, not “500 persons, killed”. */
  readonly unspokenUnits: readonly string[];
}
