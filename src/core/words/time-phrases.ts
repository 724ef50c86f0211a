/** Units of which one is meant, but not known which. */
export type Unit = 'day' | 'month' | 'year';

/** The EDTF codes of spring, summer, autumn and winter. */
export type SeasonCode = '21' | '22' | '23' | '24';

/**
 * How one language says of a date what is sure and what is not. Each function gets words that are already in that language,
 * and gives words that can stand in a sentence or a list: lower-case but for names, without a full stop.
 *
 * `asNoun`: such that they can stand after the prepositions of the functions for ranges, where a language declines them.
 */
export interface TimePhrases {
  /** BCP 47 locale for the names and the order of days, months and years, and for lists. */
  readonly locale: string;
  readonly unknown: string;
  season(code: SeasonCode, asNoun: boolean): string;
  seasonOfYear(season: string, year: string): string;
  year(year: string, asNoun: boolean): string;
  uncertain(date: string, asNoun: boolean): string;
  approximate(date: string): string;
  /** For words that already name a stretch of dates, before which `approximate` would be misread. */
  approximateStretch(dates: string): string;
  /** One unit within a longer one, which is told as a noun. */
  oneOf(unit: Unit, whole: string, asNoun: boolean): string;
  /** One unit, from the first to the last, both possible; `bounds`: what the first and the last are. */
  between(unit: Unit, bounds: Unit, first: string, last: string, asNoun: boolean): string;
  decade(firstYear: string, asNoun: boolean): string;
  /** A day, month or season of a year that is told by a noun. */
  ofYear(date: string, year: string): string;
  /** Nouns. */
  readonly unknownYear: string;
  readonly unknownDate: string;
  /** For EDTF that no other words here can tell. */
  fitting(edtf: string, asNoun: boolean): string;
  /** A year of more than four digits, by its digits. */
  longYear(digits: string, isBeforeChrist: boolean, asNoun: boolean): string;
  clock(day: string, clock: string): string;
  offset(offsets: readonly string[]): string;
  range(start: string, end: string): string;
  /** A range of which an end is doubtful or a stretch; the ends are told as nouns here and in those below. */
  rangeOfDoubt(start: string, end: string): string;
  openStart(end: string): string;
  unknownStart(end: string): string;
  openEnd(start: string): string;
  unknownEnd(start: string): string;
}
