import type { TimePoint, TimeSpan } from '../../model/time-span.ts';
import { splitDate } from '../../time/date-parts.ts';
import { writtenParts } from '../../time/written-parts.ts';

/** A date variable of CSL-JSON 1.0.2. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
}

/**
 * A date as far as it is known: no part is filled in, a range has two dates, and whatever is doubtful is `circa`. A date of
 * which not even the year is written, or a range without one of its ends, is `words` (for `literal`), since a year by itself
 * would say something else. null where nothing is known. Years count as in history: there is no year 0, and -350 is 350 BC.
 */
export function cslDate(span: TimeSpan | null, words: (span: TimeSpan) => string): CslDate | null {
  if (span === null || span.kind === 'unknown') return null;
  const points = pointsOf(span);
  const dates = points.map(numbersOf);
  if (dates.length === 0 || dates.some((date) => date === null)) return { literal: words(span) };
  const circa = points.some(({ uncertain, approximate }) => uncertain || approximate);
  const season = span.kind === 'point' ? seasonOf(span.point) : null;
  return { 'date-parts': dates.filter((date) => date !== null), ...(season === null ? {} : { season }), ...(circa ? { circa } : {}) };
}

/** A date, or both ends of a range; none where an end is missing. */
function pointsOf(span: Exclude<TimeSpan, { kind: 'unknown' }>): TimePoint[] {
  if (span.kind === 'point') return [span.point];
  return span.start === null || span.end === null ? [] : [span.start, span.end];
}

function numbersOf(point: TimePoint): number[] | null {
  const [year, ...rest] = writtenParts(point).map(Number);
  if (year === undefined || !Number.isSafeInteger(year)) return null;
  return [year > 0 ? year : year - 1, ...rest];
}

function seasonOf({ text }: TimePoint): number | null {
  const month = /^2[1-4]$/.exec(splitDate(text)?.month ?? '')?.[0];
  return month === undefined ? null : Number(month) - 20;
}
