import type { TimeSpan } from '../model/time-span.ts';
import { catalogueOf } from '../words/languages.ts';
import { civilOf, epochDayOfText } from './calendar.ts';
import { calendarWords } from './calendar-words.ts';
import { intervalWords } from './interval-words.ts';
import { pointWords, type WordsOptions } from './point-words.ts';

/**
 * A time span in the words of a language, with its precision and its doubt and nothing filled in: lower-case but for
 * names, so that they can stand in a sentence. `locale` is BCP 47; a language without phrases gets English ones.
 */
export function timeWords(span: TimeSpan, options: WordsOptions): string {
  switch (span.kind) {
    case 'unknown':
      return catalogueOf(options.locale).time.unknown;
    case 'point':
      return pointWords(span.point, options);
    case 'interval':
      return intervalWords(span, options);
  }
}

/** `26 February 2023` for the day `2023-02-26`; throws a RangeError for a text that is no day. */
export function dayWords(day: string, { locale }: { locale: string }): string {
  return calendarWords(civilOf(epochDayOfText(day)), 'day', locale);
}

/** `Sunday` for the day `2023-02-26`; throws a RangeError for a text that is no day. */
export function weekdayOf(day: string, { locale }: { locale: string }): string {
  return calendarWords(civilOf(epochDayOfText(day)), 'weekday', locale);
}

/** `February 2023` for the month `2023-02`; throws a RangeError for a text that is no month. */
export function monthWords(month: string, { locale }: { locale: string }): string {
  return calendarWords(civilOf(epochDayOfText(`${month}-01`)), 'month', locale);
}
