import { type CivilDate, dayLength, epochDayOf } from './calendar.ts';

const shapes = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  dayOfYear: { day: 'numeric', month: 'long' },
  dayOfMonth: { day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthOfYear: { month: 'long' },
  year: { year: 'numeric' },
  weekday: { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateShape = keyof typeof shapes;

const formats = new Map<string, Intl.DateTimeFormat>();
const firstPlainYear = 1000;

/**
 * A date of the proleptic Gregorian calendar by the names and in the order of a BCP 47 locale. A year before 1000 bears
 * its era (`44 AD`, `45 BC` for -44), since no other number beside a month would be taken for a year. The year must be
 * within what ECMAScript can tell.
 */
export function calendarWords(date: CivilDate, shape: DateShape, locale: string): string {
  const era = 'year' in shapes[shape] && date.year < firstPlainYear ? 'short' : undefined;
  return formatOf(locale, shape, era).format(epochDayOf(date) * dayLength);
}

function formatOf(locale: string, shape: DateShape, era: 'short' | undefined): Intl.DateTimeFormat {
  const key = `${locale} ${shape} ${era ?? ''}`;
  let format = formats.get(key);
  if (format === undefined) {
    const fixed = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
    format = new Intl.DateTimeFormat(locale, { ...fixed, ...shapes[shape], ...(era && { era }) });
    formats.set(key, format);
  }
  return format;
}
