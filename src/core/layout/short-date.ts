import { type CivilDate, dayLength, epochDayOf } from '../time/calendar.ts';
import { dateWordsOf } from '../words/time-languages.ts';

const shapes = {
  dayOfMonth: { day: 'numeric' },
  dayOfYear: { day: 'numeric', month: 'short' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  shortMonth: { month: 'short' },
  shortMonthOfYear: { month: 'short', year: 'numeric' },
  month: { month: 'long' },
  monthOfYear: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type ShortDateShape = keyof typeof shapes;

const formats = new Map<string, Intl.DateTimeFormat>();
const firstPlainYear = 1000;

/**
 * A date as an axis names it (`15 Feb`, `15 Feb 2023`, `February`), by the names and in the order of a BCP 47 locale. A
 * year before 1000 bears its era.
 */
export function shortDate(date: CivilDate, shape: ShortDateShape, locale: string): string {
  const era = 'year' in shapes[shape] && date.year < firstPlainYear;
  const words = dateWordsOf(locale);
  const key = `${locale} ${shape} ${era}`;
  let format = formats.get(key);
  if (format === undefined) {
    const fixed = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
    format = new Intl.DateTimeFormat(words.locale, { ...fixed, ...shapes[shape], ...(era && { era: 'short' as const }) });
    formats.set(key, format);
  }
  return words.date(format.format(epochDayOf(date) * dayLength));
}
