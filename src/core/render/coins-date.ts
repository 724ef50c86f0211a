import type { TimePoint, TimeSpan } from '../model/time-span.ts';
import { writtenParts } from '../time/written-parts.ts';

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
  if (point === null || point.uncertain || point.approximate) return [];
  const parts = writtenParts(point);
  const [year = ''] = parts;
  return year.length === 'YYYY'.length && Number(year) >= 1 ? parts : [];
}
