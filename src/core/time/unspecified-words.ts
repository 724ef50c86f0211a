import { type DateShape, calendarWords } from './calendar-words.ts';
import { type DateParts, joinDate } from './date-parts.ts';
import { fittingDaysOf, fittingMonths, fittingYears } from './fitting-dates.ts';
import type { Phrases, Unit } from './phrases.ts';

/**
 * The words of a date with X digits, without its doubt: one of a longer unit (`a day in February 2023`), one of a few,
 * or one between two. Digits that no such words can tell are shown as they were written.
 */
export function unspecifiedWords(parts: DateParts, phrases: Phrases, asNoun: boolean): string {
  const words = parts.year.includes('X')
    ? withoutYear(parts, phrases, asNoun)
    : parts.month?.includes('X')
      ? withoutMonth(parts, parts.month, phrases, asNoun)
      : withoutDay(parts, phrases, asNoun);
  return words ?? phrases.fitting(joinDate({ ...parts, qualifier: '' }));
}

function withoutDay(parts: DateParts, phrases: Phrases, asNoun: boolean): string | null {
  const date = { year: Number(parts.year), month: Number(parts.month), day: 1 };
  if (parts.day === 'XX') return phrases.oneOf('day', calendarWords(date, 'month', phrases.locale));
  const days = fittingDaysOf(date.year, date.month, parts.day);
  const wordsOf = (day: number, shape: DateShape) => calendarWords({ ...date, day }, shape, phrases.locale);
  return choice(
    'day',
    days,
    (day) => wordsOf(day, 'dayOfMonth'),
    (day) => wordsOf(day, 'day'),
    phrases,
    asNoun,
  );
}

function withoutMonth(parts: DateParts, month: string, phrases: Phrases, asNoun: boolean): string | null {
  const year = Number(parts.year);
  const wordsOf = (fit: number, shape: DateShape) => calendarWords({ year, month: fit, day: 1 }, shape, phrases.locale);
  if (month === 'XX' && (parts.day === null || parts.day === 'XX')) {
    return phrases.oneOf(parts.day === null ? 'month' : 'day', wordsOf(1, 'year'));
  }
  if (parts.day !== null) return null;
  const months = fittingMonths(month);
  return choice(
    'month',
    months,
    (fit) => wordsOf(fit, 'monthOfYear'),
    (fit) => wordsOf(fit, 'month'),
    phrases,
    asNoun,
  );
}

function withoutYear(parts: DateParts, phrases: Phrases, asNoun: boolean): string | null {
  const { year, month, day } = parts;
  if (month === null) return yearStretch(year, 'year', phrases, asNoun);
  if (month === 'XX' && (day === null || day === 'XX')) {
    if (fittingYears(year) === null) return unknownWords(phrases, asNoun);
    return yearStretch(year, day === null ? 'month' : 'day', phrases, true);
  }
  const name = phrases.seasons[month] ?? nameInYear(month, day, phrases);
  const stretch = fittingYears(year) === null ? phrases.unknownYear : yearStretch(year, 'year', phrases, true);
  if (name === null || stretch === null) return null;
  return phrases.ofYear(name, isNamedDecade(year) ? phrases.oneOf('year', stretch) : stretch);
}

function unknownWords(phrases: Phrases, asNoun: boolean): string {
  return asNoun ? phrases.unknownDate : phrases.unknown;
}

function nameInYear(month: string, day: string | null, { locale, oneOf }: Phrases): string | null {
  if (month.includes('X')) return null;
  // A leap year, which has every day.
  const date = { year: 2000, month: Number(month), day: 1 };
  if (day === null) return calendarWords(date, 'monthOfYear', locale);
  if (day === 'XX') return oneOf('day', calendarWords(date, 'monthOfYear', locale));
  return day.includes('X') ? null : calendarWords({ ...date, day: Number(day) }, 'dayOfYear', locale);
}

/** One unit of the years that fit. */
function yearStretch(year: string, unit: Unit, phrases: Phrases, asNoun: boolean): string | null {
  const years = fittingYears(year);
  if (years === null) return unknownWords(phrases, asNoun);
  const wordsOf = (fit: number) => calendarWords({ year: fit, month: 1, day: 1 }, 'year', phrases.locale);
  if (!isNamedDecade(year)) return choice(unit, years, wordsOf, wordsOf, phrases, asNoun);
  const decade = phrases.decade(year.replace('X', '0'));
  return unit === 'year' ? decade : phrases.oneOf(unit, decade);
}

// "The 2000s" may be ten years or a hundred or a thousand, and "the 120s" hardly says a year at all.
function isNamedDecade(year: string): boolean {
  return /^[1-9]\d[1-9]X$/.test(year);
}

const mostListed = 4;

/** One of the numbers that fit: in words for all of them but the last, and for the last. */
function choice(
  unit: Unit,
  fits: readonly number[],
  short: (fit: number) => string,
  full: (fit: number) => string,
  phrases: Phrases,
  asNoun: boolean,
): string | null {
  const [first] = fits;
  const last = fits.at(-1);
  if (first === undefined || last === undefined) return null;
  if (fits.length <= mostListed) {
    const list = new Intl.ListFormat(phrases.locale, { type: 'disjunction' });
    return list.format(fits.map((fit) => (fit === last ? full(fit) : short(fit))));
  }
  if (last - first !== fits.length - 1) return null;
  return asNoun ? phrases.oneBetween(unit, short(first), full(last)) : phrases.between(short(first), full(last));
}
