import type { TimePoint } from '../model/time-span.ts';
import { type DateShape, calendarWords } from './calendar-words.ts';
import { type DateParts, splitDate } from './date-parts.ts';
import { offsetsOf } from './offset-words.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { unspecifiedWords } from './unspecified-words.ts';

export interface WordsOptions {
  /** IANA time zone, for clock times that were written without an offset. */
  readonly zone: string;
  /** BCP 47. */
  readonly locale: string;
}

/** The words of one date with its precision and doubt. `asNoun`: such that they can stand after a preposition. */
export function pointWords(point: TimePoint, { zone, locale }: WordsOptions, asNoun = false): string {
  const phrases = phrasesOf(locale);
  const parts = splitDate(point.text);
  if (parts === null) return phrases.fitting(point.text);
  if (parts.clock !== null) return phrases.clock(writtenWords(parts, 'day', phrases), clockOf(point, parts, zone, phrases));
  let words = dateWords(parts, phrases, asNoun);
  // Of what is unknown anyway there is no doubt to tell.
  if (words === phrases.unknown || words === phrases.unknownDate) return words;
  if (point.approximate) words = point.unspecified ? phrases.approximateStretch(words) : phrases.approximate(words);
  return point.uncertain ? phrases.uncertain(words) : words;
}

/** The day and the clock of a date that has one, each for a line of its own: `26 February 2023`, `07:30 (UTC+2)`; null: it has no clock. */
export function dayAndClockWords(point: TimePoint, { zone, locale }: WordsOptions): { readonly day: string; readonly clock: string } | null {
  const phrases = phrasesOf(locale);
  const parts = splitDate(point.text);
  return parts === null || parts.clock === null ? null : { day: writtenWords(parts, 'day', phrases), clock: clockOf(point, parts, zone, phrases) };
}

const clockOf = (point: TimePoint, parts: DateParts, zone: string, phrases: Phrases): string => `${clockWords(parts)} ${phrases.offset(offsetsOf(point, zone))}`;

/** The parts that the shape shows, which must be written in full. */
export function writtenWords(parts: DateParts, shape: DateShape, { locale }: Phrases): string {
  const date = { year: Number(parts.year), month: Number(parts.month ?? 1), day: Number(parts.day ?? 1) };
  return calendarWords(date, shape, locale);
}

/** The digits of the clock, in 24 hours. */
export function clockWords({ clock }: DateParts): string {
  return clock === null ? '' : [clock.hour, clock.minute, clock.second].filter((part) => part !== null).join(':');
}

function dateWords(parts: DateParts, phrases: Phrases, asNoun: boolean): string {
  const { year, month, day } = parts;
  if (parts.isLetterYear) return longYearWords(year, phrases);
  if ([year, month, day].some((part) => part?.includes('X'))) return unspecifiedWords(parts, phrases, asNoun);
  if (month === null) return writtenWords(parts, 'year', phrases);
  const season = phrases.seasons[month];
  if (season !== undefined) return phrases.season(season, writtenWords({ ...parts, month: null }, 'year', phrases));
  return writtenWords(parts, day === null ? 'month' : 'day', phrases);
}

function longYearWords(year: string, phrases: Phrases): string {
  if (!year.startsWith('-')) return phrases.longYear(year, false);
  // The year 0 is 1 BC. The digits may be more than a number holds.
  return phrases.longYear(String(BigInt(year.slice(1)) + 1n), true);
}
