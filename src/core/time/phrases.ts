import { spokenLocale } from './spoken-locale.ts';

/** Units of which one is meant, but not known which. */
export type Unit = 'day' | 'month' | 'year';

/**
 * How one language says what is sure and what is not. Each function gets words that are already in that language, and
 * gives words that can stand in a sentence or a list: lower-case but for names, without a full stop.
 */
export interface Phrases {
  /** BCP 47 locale for the names and the order of days, months and years, and for lists. */
  readonly locale: string;
  readonly unknown: string;
  /** By EDTF code, 21 to 24. */
  readonly seasons: Readonly<Record<string, string>>;
  season(season: string, year: string): string;
  uncertain(date: string): string;
  approximate(date: string): string;
  /** For words that already name a stretch of dates, before which `approximate` would be misread. */
  approximateStretch(dates: string): string;
  /** One unit within a longer one. */
  oneOf(unit: Unit, whole: string): string;
  /** One unit, from the first to the last, both possible. */
  between(first: string, last: string): string;
  /** The same as a noun. */
  oneBetween(unit: Unit, first: string, last: string): string;
  decade(firstYear: string): string;
  /** A day, month or season of a year that is told by a noun. */
  ofYear(date: string, year: string): string;
  /** Nouns. */
  readonly unknownYear: string;
  readonly unknownDate: string;
  /** For EDTF that no other words here can tell. */
  fitting(edtf: string): string;
  /** A year of more than four digits, by its digits. */
  longYear(digits: string, isBeforeChrist: boolean): string;
  clock(day: string, clock: string): string;
  offset(offsets: readonly string[]): string;
  range(start: string, end: string): string;
  /** A range of which an end is doubtful or a stretch. */
  rangeOfDoubt(start: string, end: string): string;
  openStart(end: string): string;
  unknownStart(end: string): string;
  openEnd(start: string): string;
  unknownEnd(start: string): string;
}

const english: Phrases = {
  locale: spokenLocale('en'),
  unknown: 'date unknown',
  seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
  season: (season, year) => `${season} ${year}`,
  uncertain: (date) => `perhaps ${date}`,
  approximate: (date) => `about ${date}`,
  approximateStretch: (dates) => `${dates}, approximately`,
  oneOf: (unit, whole) => `a ${unit} in ${whole}`,
  between: (first, last) => `between ${first} and ${last}`,
  oneBetween: (unit, first, last) => `a ${unit} between ${first} and ${last}`,
  decade: (firstYear) => `the ${firstYear}s`,
  ofYear: (date, year) => `${date} of ${year}`,
  unknownYear: 'an unknown year',
  unknownDate: 'an unknown date',
  fitting: (edtf) => `a date that fits ${edtf}`,
  longYear: (digits, isBeforeChrist) => (isBeforeChrist ? `${digits} BC` : `the year ${digits}`),
  clock: (day, clock) => `${day}, ${clock}`,
  offset: (offsets) => `(${offsets.join(' or ')})`,
  range: (start, end) => `${start} to ${end}`,
  rangeOfDoubt: (start, end) => `from ${start} to ${end}`,
  openStart: (end) => `until ${end}`,
  unknownStart: (end) => `until ${end}, start unknown`,
  openEnd: (start) => `from ${start}, no end given`,
  unknownEnd: (start) => `from ${start}, end unknown`,
};

const languages: Readonly<Record<string, Phrases>> = { en: english };

/** The phrases of a BCP 47 locale's language; English ones, names of months included, for a language without any. */
export function phrasesOf(locale: string): Phrases {
  const [language = ''] = locale.toLowerCase().split('-');
  return Object.hasOwn(languages, language) ? (languages[language] ?? english) : english;
}
