import type { TimeSpan } from '../model/time-span.ts';

/**
 * Total order of time spans, for sorting: negative where `a` comes first, 0 only for spans of equal text and bounds. By
 * the earliest instant; a span without one goes by its latest, and one with neither comes last. Of those that begin at one
 * instant, what reaches further comes first: a month before its first day, this before its first hour. Then the text by
 * UTF-16 code units, so that no locale has a say.
 */
export function compareSpans(a: TimeSpan, b: TimeSpan): number {
  return (
    compareNumbers(startKey(a), startKey(b)) ||
    compareNumbers(b.latest ?? Infinity, a.latest ?? Infinity) ||
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

// Infinity less Infinity is no number, so that a difference would not do.
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
