import type { Precision, TimePoint, TimeSpan } from '../model/time-span.ts';

/**
 * Total order of time spans, for sorting: negative where `a` comes first, 0 only for spans of equal text and bounds. By
 * the earliest instant; a span without one goes by its latest, and one with neither comes last. Then the finer before
 * the coarser, the earlier end before the later, and the text by UTF-16 code units, so that no locale has a say.
 */
export function compareSpans(a: TimeSpan, b: TimeSpan): number {
  return (
    compareNumbers(startKey(a), startKey(b)) ||
    compareNumbers(coarseness(a), coarseness(b)) ||
    compareNumbers(a.latest ?? Infinity, b.latest ?? Infinity) ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
  );
}

/** Whether a time is over when another begins, whatever the two mean within their bounds. */
export const isSurelyBefore = (a: TimeSpan, b: TimeSpan): boolean => a.latest !== null && b.earliest !== null && a.latest <= b.earliest;

function startKey(span: TimeSpan): number {
  if (span.earliest !== null) return span.earliest;
  // The last instant within, so that what ends with a day comes before the next day.
  return span.latest === null ? Infinity : span.latest - 1;
}

/**
 * 0 for the finest precision; an interval is as coarse as its coarser end, and an end that is not given is the
 * coarsest.
 */
function coarseness(span: TimeSpan): number {
  if (span.kind === 'unknown') return coarsest;
  if (span.kind === 'point') return coarsenessOf(span.point);
  return Math.max(coarsenessOf(span.start), coarsenessOf(span.end));
}

const coarsenesses: Readonly<Record<Precision, number>> = {
  second: 0,
  minute: 1,
  day: 2,
  month: 3,
  season: 4,
  year: 5,
  decade: 6,
  century: 7,
  none: 8,
};
const coarsest = 9;

function coarsenessOf(point: TimePoint | null): number {
  return point === null ? coarsest : coarsenesses[point.precision];
}

// Infinity less Infinity is no number, so that a difference would not do.
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
