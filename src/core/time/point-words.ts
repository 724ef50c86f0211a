import type { TimePoint } from '../model/time-span.ts';
import { catalogueOf } from '../words/languages.ts';
import type { TimePhrases } from '../words/time-phrases.ts';
import { type DateShape, calendarWords } from './calendar-words.ts';
import { type DateParts, isSeason, splitDate } from './date-parts.ts';
import { offsetsOf } from './offset-words.ts';
import { unspecifiedWords } from './unspecified-words.ts';

export interface WordsOptions {
  /** IANA time zone, for clock times that were written without an offset. */
  readonly zone: string;
  /** BCP 47. */
  readonly locale: string;
}

/** The words of one date with its precision and doubt. `asNoun`: such that they can stand after a preposition. */
export function pointWords(point: TimePoint, { zone, locale }: WordsOptions, asNoun = false): string {
  const phrases = catalogueOf(locale).time;
  const parts = splitDate(point.text);
  if (parts === null) return phrases.fitting(point.text, asNoun);
  if (parts.clock !== null) return phrases.clock(writtenWords(parts, 'day', phrases), clockOf(point, parts, zone, phrases));
  let words = dateWords(parts, phrases, asNoun);
  // Of what is unknown anyway there is no doubt to tell.
  if (words === phrases.unknown || words === phrases.unknownDate) return words;
  if (point.approximate) words = point.unspecified ? phrases.approximateStretch(words) : phrases.approximate(words);
  return point.uncertain ? phrases.uncertain(words, asNoun) : words;
}

/** The day and the clock of a date that has one, each for a line of its own: `26 February 2023`, `07:30 (UTC+2)`; null: it has no clock. */
export function dayAndClockWords(point: TimePoint, { zone, locale }: WordsOptions): { readonly day: string; readonly clock: string } | null {
  const phrases = catalogueOf(locale).time;
  const parts = splitDate(point.text);
  return parts === null || parts.clock === null ? null : { day: writtenWords(parts, 'day', phrases), clock: clockOf(point, parts, zone, phrases) };
}

const clockOf = (point: TimePoint, parts: DateParts, zone: string, phrases: TimePhrases): string => `${clockWords(parts)} ${phrases.offset(offsetsOf(point, zone))}`;

/** The parts that the shape shows, which must be written in full. */
export function writtenWords(parts: DateParts, shape: DateShape, { locale }: TimePhrases): string {
  const date = { year: Number(parts.year), month: Number(parts.month ?? 1), day: Number(parts.day ?? 1) };
  return calendarWords(date, shape, locale);
}

/** The digits of the clock, in 24 hours. */
export function clockWords({ clock }: DateParts): string {
  return clock === null ? '' : [clock.hour, clock.minute, clock.second].filter((part) => part !== null).join(':');
}

function dateWords(parts: DateParts, phrases: TimePhrases, asNoun: boolean): string {
  const { year, month, day } = parts;
  if (parts.isLetterYear) return longYearWords(year, phrases, asNoun);
  if ([year, month, day].some((part) => part?.includes('X'))) return unspecifiedWords(parts, phrases, asNoun);
  if (month === null) return phrases.year(writtenWords(parts, 'year', phrases), asNoun);
  if (isSeason(month)) return phrases.seasonOfYear(phrases.season(month, asNoun), writtenWords({ ...parts, month: null }, 'year', phrases));
  return writtenWords(parts, day !== null ? 'day' : asNoun ? 'declinedMonth' : 'month', phrases);
}

function longYearWords(year: string, phrases: TimePhrases, asNoun: boolean): string {
  if (!year.startsWith('-')) return phrases.longYear(year, false, asNoun);
  // The year 0 is 1 BC. The digits may be more than a number holds.
  return phrases.longYear(String(BigInt(year.slice(1)) + 1n), true, asNoun);
}
