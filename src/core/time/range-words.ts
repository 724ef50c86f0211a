import { dateWordsOf } from '../words/time-languages.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A stretch of time in words, end exclusive, in ms: days, and times of day where it is shorter than a day. `zone`: IANA;
 * `locale`: BCP 47.
 */
export function rangeWords({ start, end }: { readonly start: number; readonly end: number }, zone: string, locale: string): string {
  const isShort = end - start < day - 60 * minute;
  const words = dateWordsOf(locale);
  const key = `${locale} ${zone} ${isShort}`;
  let format = formats.get(key);
  if (format === undefined) {
    const time: Intl.DateTimeFormatOptions = isShort ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {};
    format = new Intl.DateTimeFormat(words.locale, { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric', ...time });
    formats.set(key, format);
  }
  return words.range(format.formatRange(start, isShort ? end : end - 1));
}
