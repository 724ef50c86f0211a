import type { TimePhrases, Unit } from '../words/time-phrases.ts';
import { type DateShape, calendarWords } from './calendar-words.ts';
import { type DateParts, isSeason, joinDate } from './date-parts.ts';
import { fittingDaysOf, fittingMonths, fittingYears } from './fitting-dates.ts';

/**
 * The words of a date with X digits, without its doubt: one of a longer unit (`a day in February 2023`), one of a few,
 * or one between two. Digits that no such words can tell are shown as they were written.
 */
export function unspecifiedWords(parts: DateParts, phrases: TimePhrases, asNoun: boolean): string {
  const words = parts.year.includes('X')
    ? withoutYear(parts, phrases, asNoun)
    : parts.month?.includes('X')
      ? withoutMonth(parts, parts.month, phrases, asNoun)
      : withoutDay(parts, phrases, asNoun);
  return words ?? phrases.fitting(joinDate({ ...parts, qualifier: '' }), asNoun);
}

function withoutDay(parts: DateParts, phrases: TimePhrases, asNoun: boolean): string | null {
  const date = { year: Number(parts.year), month: Number(parts.month), day: 1 };
  if (parts.day === 'XX') return phrases.oneOf('day', calendarWords(date, 'declinedMonth', phrases.locale), asNoun);
  const wordsOf = (day: number, shape: DateShape) => calendarWords({ ...date, day }, shape, phrases.locale);
  const names = { short: (day: number) => wordsOf(day, 'dayOfMonth'), full: (day: number) => wordsOf(day, 'day') };
  const days = fittingDaysOf(date.year, date.month, parts.day);
  return listWords(days, names, phrases) ?? stretchWords('day', 'day', days, names, phrases, asNoun);
}

function withoutMonth(parts: DateParts, month: string, phrases: TimePhrases, asNoun: boolean): string | null {
  const year = Number(parts.year);
  const wordsOf = (fit: number, shape: DateShape) => calendarWords({ year, month: fit, day: 1 }, shape, phrases.locale);
  if (month === 'XX' && (parts.day === null || parts.day === 'XX')) {
    return phrases.oneOf(parts.day === null ? 'month' : 'day', phrases.year(wordsOf(1, 'year'), true), asNoun);
  }
  if (parts.day !== null) return null;
  const months = fittingMonths(month);
  const names = { short: (fit: number) => wordsOf(fit, 'monthOfYear'), full: (fit: number) => wordsOf(fit, 'month') };
  const declined = { short: (fit: number) => wordsOf(fit, 'declinedMonthOfYear'), full: (fit: number) => wordsOf(fit, 'declinedMonth') };
  return listWords(months, asNoun ? declined : names, phrases) ?? stretchWords('month', 'month', months, names, phrases, asNoun);
}

function withoutYear(parts: DateParts, phrases: TimePhrases, asNoun: boolean): string | null {
  const { year, month, day } = parts;
  if (month === null) return yearStretch(year, 'year', phrases, asNoun);
  if (month === 'XX' && (day === null || day === 'XX')) return yearStretch(year, day === null ? 'month' : 'day', phrases, asNoun);
  const name = nameInYear(month, day, phrases, asNoun);
  const stretch = fittingYears(year) === null ? phrases.unknownYear : yearStretch(year, 'year', phrases, true);
  if (name === null || stretch === null) return null;
  return phrases.ofYear(name, isNamedDecade(year) ? phrases.oneOf('year', stretch, true) : stretch);
}

function nameInYear(month: string, day: string | null, { locale, season, oneOf }: TimePhrases, asNoun: boolean): string | null {
  if (isSeason(month)) return season(month, asNoun);
  if (month.includes('X')) return null;
  // A leap year, which has every day.
  const date = { year: 2000, month: Number(month), day: 1 };
  if (day === null) return calendarWords(date, asNoun ? 'declinedMonthOfYear' : 'monthOfYear', locale);
  if (day === 'XX') return oneOf('day', calendarWords(date, 'declinedMonthOfYear', locale), asNoun);
  return day.includes('X') ? null : calendarWords({ ...date, day: Number(day) }, 'dayOfYear', locale);
}

/** One unit of the years that fit. */
function yearStretch(year: string, unit: Unit, phrases: TimePhrases, asNoun: boolean): string | null {
  const years = fittingYears(year);
  if (years === null) return asNoun ? phrases.unknownDate : phrases.unknown;
  if (isNamedDecade(year)) {
    const firstYear = year.replace('X', '0');
    return unit === 'year' ? phrases.decade(firstYear, asNoun) : phrases.oneOf(unit, phrases.decade(firstYear, true), asNoun);
  }
  const wordsOf = (fit: number) => calendarWords({ year: fit, month: 1, day: 1 }, 'year', phrases.locale);
  return stretchWords(unit, 'year', years, { short: wordsOf, full: wordsOf }, phrases, asNoun);
}

// "The 2000s" may be ten years or a hundred or a thousand, and "the 120s" hardly says a year at all.
function isNamedDecade(year: string): boolean {
  return /^[1-9]\d[1-9]X$/.test(year);
}

const mostListed = 4;

/** The words of numbers that fit: of all of them but the last, and of the last. */
interface FitNames {
  readonly short: (fit: number) => string;
  readonly full: (fit: number) => string;
}

/** One of a few numbers that fit; null where they are many, or none. */
function listWords(fits: readonly number[], { short, full }: FitNames, { locale }: TimePhrases): string | null {
  if (fits.length === 0 || fits.length > mostListed) return null;
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  return list.format(fits.map((fit) => (fit === fits.at(-1) ? full(fit) : short(fit))));
}

/** One unit between the first and the last of the numbers that fit, which are `bounds`; null where some between them do not fit. */
function stretchWords(unit: Unit, bounds: Unit, fits: readonly number[], { short, full }: FitNames, phrases: TimePhrases, asNoun: boolean): string | null {
  const [first] = fits;
  const last = fits.at(-1);
  if (first === undefined || last === undefined || last - first !== fits.length - 1) return null;
  return phrases.between(unit, bounds, short(first), full(last), asNoun);
}
