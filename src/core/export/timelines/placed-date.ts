import type { TimePoint, TimeSpan } from '../../model/time-span.ts';
import { splitDate, type ClockParts } from '../../time/date-parts.ts';
import { writtenParts } from '../../time/written-parts.ts';

/** A date as far as it is written, as text: `YYYY`, two digits each for month and day. */
export interface PlacedPoint {
  readonly parts: readonly string[];
  /** Only with a day. */
  readonly clock: ClockParts | null;
  readonly offset: string | null;
}

export interface PlacedSpan {
  readonly start: PlacedPoint;
  readonly end: PlacedPoint | null;
}

/**
 * Where a program that knows only plain dates can put it: at what is written of it, or from there to what is written of its end.
 * null where there is no year from 0001 to 9999 to begin with; then it has no place, and must be named elsewhere.
 */
export function placedSpan(span: TimeSpan): PlacedSpan | null {
  if (span.kind === 'unknown') return null;
  const [first, last] = span.kind === 'point' ? [span.point, null] : [span.start, span.end];
  const start = first === null ? null : placedPoint(first);
  const end = last === null ? null : placedPoint(last);
  return start === null ? null : { start, end };
}

function placedPoint(point: TimePoint): PlacedPoint | null {
  const parts = writtenParts(point);
  const [year = ''] = parts;
  if (year.length !== 'YYYY'.length || Number(year) < 1) return null;
  const { clock = null, offset = null } = splitDate(point.text) ?? {};
  return { parts, clock, offset };
}
