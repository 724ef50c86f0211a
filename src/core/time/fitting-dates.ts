import { daysInMonth, epochDayOf } from './calendar.ts';
import { type DateParts, isSeason } from './date-parts.ts';

const anyMonth = numbersFrom(1, 12);
const anyDay = numbersFrom(1, 31);

/**
 * The years that a year's text can mean, in order. Where all four digits are X the standard's 10,000 years are of no
 * help to anyone, and null says that nothing bounds the year.
 */
export function fittingYears(year: string): readonly number[] | null {
  if (!year.includes('X')) return [Number(year)];
  if (/^-?XXXX$/.test(year)) return null;
  const isNegative = year.startsWith('-');
  const fits = expand(isNegative ? year.slice(1) : year);
  return isNegative
    ? fits
        .filter((fit) => fit > 0)
        .map((fit) => -fit)
        .reverse()
    : fits;
}

/** The months (1 to 12) that the text can mean; all of them where no month is given, or a season. */
export function fittingMonths(month: string | null): readonly number[] {
  return month === null || isSeason(month) ? anyMonth : fitsWithin(month, anyMonth);
}

/** The days (1 to 31) that the text can mean in some month; all of them where no day is given. */
export function fittingDays(day: string | null): readonly number[] {
  return day === null ? anyDay : fitsWithin(day, anyDay);
}

/** The days (1 to 31) of that month that the text can mean. */
export function fittingDaysOf(year: number, month: number, day: string | null): readonly number[] {
  return fittingDays(day).filter((fit) => fit <= daysInMonth(year, month));
}

/**
 * The first and the last epoch day that a date can mean, or null where no date fits. A year of which nothing is known
 * is taken as a leap year here, so that every date that exists in some year fits.
 */
export function fittingEpochDays(parts: DateParts): { readonly first: number; readonly last: number } | null {
  const years = fittingYears(parts.year) ?? [2000];
  const months = fittingMonths(parts.month);
  const days = fittingDays(parts.day);
  const first = firstThatExists(years, months, days);
  if (first === null) return null;
  return { first, last: firstThatExists(years.toReversed(), months.toReversed(), days.toReversed()) ?? first };
}

function firstThatExists(years: readonly number[], months: readonly number[], days: readonly number[]): number | null {
  for (const year of years) {
    for (const month of months) {
      for (const day of days) if (day <= daysInMonth(year, month)) return epochDayOf({ year, month, day });
    }
  }
  return null;
}

function fitsWithin(text: string, all: readonly number[]): readonly number[] {
  if (text === 'XX') return all;
  if (!text.includes('X')) return all.includes(Number(text)) ? [Number(text)] : [];
  return expand(text).filter((number) => all.includes(number));
}

/** The numbers that a text of digits and X can be, in order. */
function expand(text: string): number[] {
  let fits = [0];
  for (const character of text) {
    const digits = character === 'X' ? numbersFrom(0, 9) : [Number(character)];
    fits = fits.flatMap((fit) => digits.map((digit) => fit * 10 + digit));
  }
  return fits;
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
