import { dateWordsOf } from '../words/time-languages.ts';
import { type CivilDate, dayLength, epochDayOf } from './calendar.ts';

const shapes = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  dayOfYear: { day: 'numeric', month: 'long' },
  dayOfMonth: { day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthOfYear: { month: 'long' },
  year: { year: 'numeric' },
  weekday: { weekday: 'long' },
  declinedMonth: { day: 'numeric', month: 'long', year: 'numeric' },
  declinedMonthOfYear: { day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateShape = keyof typeof shapes;

const formats = new Map<string, Intl.DateTimeFormat>();
const firstPlainYear = 1000;

/**
 * A date of the proleptic Gregorian calendar by the names and in the order of a BCP 47 locale. A year before 1000 bears
 * its era (`44 AD`, `45 BC` for -44), since no other number beside a month would be taken for a year. A declined month
 * is in the case that it has beside a day. The year must be within what ECMAScript can tell.
 */
export function calendarWords(date: CivilDate, shape: DateShape, locale: string): string {
  const era = 'year' in shapes[shape] && date.year < firstPlainYear ? 'short' : undefined;
  const format = formatOf(locale, shape, era);
  const instant = epochDayOf(date) * dayLength;
  const isDeclined = shape === 'declinedMonth' || shape === 'declinedMonthOfYear';
  return dateWordsOf(locale).date(isDeclined ? withoutDay(format.formatToParts(instant)) : format.format(instant));
}

function withoutDay(parts: readonly Intl.DateTimeFormatPart[]): string {
  const day = parts.findIndex(({ type }) => type === 'day');
  return parts.filter((_, index) => index !== day && index !== day + 1).map(({ value }) => value).join('');
}

function formatOf(locale: string, shape: DateShape, era: 'short' | undefined): Intl.DateTimeFormat {
  const key = `${locale} ${shape} ${era ?? ''}`;
  let format = formats.get(key);
  if (format === undefined) {
    const fixed = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
    format = new Intl.DateTimeFormat(dateWordsOf(locale).locale, { ...fixed, ...shapes[shape], ...(era && { era }) });
    formats.set(key, format);
  }
  return format;
}
