import type { TimePoint, TimeSpan } from '../../model/time-span.ts';
import { epochDayOfText } from '../../time/calendar.ts';
import { utcTime } from '../../time/utc-time.ts';
import { dayAt, nextDay } from '../../time/zone.ts';

/** Where a date stands in a calendar. */
export type CalendarTime =
  /** Instants, as RFC 5545 writes them in UTC; null: no end is known, or none that is later. */
  | { readonly kind: 'time'; readonly start: string; readonly end: string | null; readonly isExact: boolean }
  /** Whole days, `YYYYMMDD`, the end exclusive; null: one day. */
  | { readonly kind: 'days'; readonly start: string; readonly end: string | null; readonly isExact: boolean }
  | { readonly kind: 'none' };

/** The most days over which a date that is not exact is shown: a year. */
const mostDays = 366;

const none: CalendarTime = { kind: 'none' };

/**
 * What a calendar can show of a date without showing more than is known: an instant where a clock time is, a day where a day is,
 * and all the days that it can mean where it is vaguer. Of an interval with one open end it is the end that is known. Nothing
 * where no day is known, where what is not exact reaches over more than a year, and outside of the years 0001 to 9999.
 */
export function calendarTime(span: TimeSpan, zone: string): CalendarTime {
  switch (span.kind) {
    case 'unknown':
      return none;
    case 'point':
      return hasClock(span.point) ? timeOf(span.point, null, span.core !== null) : daysOf(span.point, span.point, zone, span.core !== null);
    case 'interval': {
      const start = span.start ?? span.end;
      const end = span.end ?? span.start;
      if (start === null || end === null) return none;
      const isExact = span.start !== null && span.end !== null && isSure(start) && isSure(end);
      return span.start !== null && span.end !== null && hasClock(start) && hasClock(end) ? timeOf(start, end, isExact) : daysOf(start, end, zone, isExact);
    }
  }
}

const hasClock = ({ precision }: TimePoint): boolean => precision === 'minute' || precision === 'second';

const isSure = (point: TimePoint): boolean =>
  !point.uncertain && !point.approximate && !point.unspecified && (point.precision === 'day' || hasClock(point));

function timeOf(from: TimePoint, to: TimePoint | null, isExact: boolean): CalendarTime {
  const start = from.earliest === null ? null : instantText(from.earliest);
  const end = to?.earliest == null ? null : instantText(to.earliest);
  return start === null ? none : { kind: 'time', start, end: end !== null && end > start ? end : null, isExact };
}

const instantText = (instant: number): string | null => utcTime(instant)?.replace(/[:-]/g, '') ?? null;

function daysOf(from: TimePoint, to: TimePoint, zone: string, isExact: boolean): CalendarTime {
  if (from.earliest === null || to.latest === null) return none;
  const first = dayAt(zone, from.earliest);
  const last = dayAt(zone, to.latest - 1);
  if (!isOfFourDigits(first) || !isOfFourDigits(last)) return none;
  const end = nextDay(last);
  if (!isOfFourDigits(end) || (!isExact && epochDayOfText(end) - epochDayOfText(first) > mostDays)) return none;
  return { kind: 'days', start: dayDigits(first), end: first === last ? null : dayDigits(end), isExact };
}

const isOfFourDigits = (day: string): boolean => /^\d{4}-/.test(day) && !day.startsWith('0000');

const dayDigits = (day: string): string => day.replaceAll('-', '');
