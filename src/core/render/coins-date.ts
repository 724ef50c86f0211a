import type { TimePoint, TimeSpan } from '../model/time-span.ts';
import { splitDate, isSeason } from '../time/date-parts.ts';

/**
 * The year, month or day of which a date is sure (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`, all that `rft.date` can hold): the day of a
 * clock time as it was written, what comes before the first X, what the ends of an interval share. null where that is nothing,
 * and for every doubt.
 */
export function coinsDate(span: TimeSpan | null): string | null {
  if (span === null || span.kind === 'unknown') return null;
  const points = span.kind === 'point' ? [span.point] : [span.start, span.end];
  const [first = [], last = first] = points.map(sureParts);
  const shared = first.findIndex((part, index) => part !== last[index]);
  return (shared < 0 ? first : first.slice(0, shared)).join('-') || null;
}

/** Year, month and day, as far as each is sure. */
function sureParts(point: TimePoint | null): string[] {
  const parts = point === null || point.uncertain || point.approximate ? null : splitDate(point.text);
  if (parts === null || parts.isLetterYear || Number(parts.year) < 1) return [];
  const written = [parts.year, isSeason(parts.month) ? null : parts.month, parts.day];
  const end = written.findIndex((part) => part === null || part.includes('X'));
  return written.slice(0, end < 0 ? written.length : end).filter((part) => part !== null);
}
