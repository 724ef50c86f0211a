import type { TimePoint } from '../model/time-span.ts';
import { isSeason, splitDate } from './date-parts.ts';

/**
 * Year, month and day of a date as their digits were written, up to the first that is not wholly known (X digits) or not
 * there; a season is no month. A year of EDTF: 0 is 1 BC, and may have more than four digits. Doubt is not looked at.
 */
export function writtenParts(point: TimePoint): string[] {
  const parts = splitDate(point.text);
  if (parts === null) return [];
  const written = [parts.year, isSeason(parts.month) ? null : parts.month, parts.day];
  const end = written.findIndex((part) => part === null || part.includes('X'));
  return written.slice(0, end < 0 ? written.length : end).filter((part) => part !== null);
}
