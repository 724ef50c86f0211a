import type { TimePoint } from '../model/time-span.ts';
import { isSeason, splitDate } from './date-parts.ts';

/**
 * The `datetime` value of an HTML `time` element: a year from 0001 to 9999, a month, a date, or a date and time with or
 * without an offset. null where HTML has no value that says as little: for doubt, X digits, seasons and other years.
 */
export function htmlTime(point: TimePoint): string | null {
  if (point.uncertain || point.approximate || point.unspecified) return null;
  const parts = splitDate(point.text);
  if (parts === null || parts.isLetterYear || Number(parts.year) < 1 || isSeason(parts.month)) return null;
  // HTML has no offset of hours alone.
  return parts.offset !== null && parts.offset.length === '+hh'.length ? `${point.text}:00` : point.text;
}
