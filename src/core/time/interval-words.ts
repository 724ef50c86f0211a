import type { TimePoint, TimeSpan } from '../model/time-span.ts';
import { catalogueOf } from '../words/languages.ts';
import type { TimePhrases } from '../words/time-phrases.ts';
import type { DateShape } from './calendar-words.ts';
import { type DateParts, isSeason, splitDate } from './date-parts.ts';
import { offsetsOf } from './offset-words.ts';
import { clockWords, pointWords, type WordsOptions, writtenWords } from './point-words.ts';

export type Interval = Extract<TimeSpan, { kind: 'interval' }>;

/** The words of an interval: what its ends share is said once, and an end that is not given is never made up. */
export function intervalWords({ start, startIs, end, endIs }: Interval, options: WordsOptions): string {
  const phrases = catalogueOf(options.locale).time;
  if (start !== null && end !== null) return rangeWords(start, end, options, phrases);
  if (start !== null) {
    const words = pointWords(start, options, true);
    return endIs === 'open' ? phrases.openEnd(words) : phrases.unknownEnd(words);
  }
  if (end === null) return phrases.unknown;
  const words = pointWords(end, options, true);
  return startIs === 'open' ? phrases.openStart(words) : phrases.unknownStart(words);
}

function rangeWords(start: TimePoint, end: TimePoint, options: WordsOptions, phrases: TimePhrases): string {
  if (start.text === end.text) return pointWords(start, options);
  if (isDoubtful(start) || isDoubtful(end)) {
    return phrases.rangeOfDoubt(pointWords(start, options, true), pointWords(end, options, true));
  }
  const from = splitDate(start.text);
  const to = splitDate(end.text);
  if (from !== null && to !== null) {
    const shared =
      from.clock !== null && to.clock !== null
        ? clockRange(start, from, end, to, options.zone, phrases)
        : calendarRange(from, to, phrases);
    if (shared !== null) return shared;
  }
  return phrases.range(pointWords(start, options), pointWords(end, options));
}

function isDoubtful(point: TimePoint): boolean {
  return point.uncertain || point.approximate || point.unspecified;
}

/** Two clock times with one offset, which is said once, as is the day; null where the offsets differ. */
function clockRange(
  start: TimePoint,
  from: DateParts,
  end: TimePoint,
  to: DateParts,
  zone: string,
  phrases: TimePhrases,
): string | null {
  const offset = phrases.offset(offsetsOf(start, zone));
  if (offset !== phrases.offset(offsetsOf(end, zone))) return null;
  const first = phrases.clock(writtenWords(from, 'day', phrases), clockWords(from));
  const isOneDay = from.year === to.year && from.month === to.month && from.day === to.day;
  const last = isOneDay ? clockWords(to) : phrases.clock(writtenWords(to, 'day', phrases), clockWords(to));
  return `${phrases.range(first, last)} ${offset}`;
}

/** Two days or two months of one year; null for others. */
function calendarRange(from: DateParts, to: DateParts, phrases: TimePhrases): string | null {
  if (from.clock !== null || to.clock !== null || from.year !== to.year) return null;
  const unit = unitOf(from);
  if (unit === null || unit !== unitOf(to)) return null;
  const short: DateShape = unit === 'month' ? 'monthOfYear' : from.month === to.month ? 'dayOfMonth' : 'dayOfYear';
  return phrases.range(writtenWords(from, short, phrases), writtenWords(to, unit, phrases));
}

function unitOf({ month, day }: DateParts): 'day' | 'month' | null {
  if (month === null || isSeason(month)) return null;
  return day === null ? 'month' : 'day';
}
