import type { DateFault, TimeSpan } from '../model/time-span.ts';
import { parseInterval } from './parse-interval.ts';
import { parsePoint } from './parse-point.ts';
import { nearestSpelling } from './nearest-spelling.ts';

export type ParsedTime = { readonly span: TimeSpan } | { readonly fault: DateFault };

// The longest that is read, two date-times with seconds and offsets, has 51 characters; letter years may be longer.
const longestText = 100;

/**
 * Reads a date of the content format: EDTF (ISO 8601-2:2019) levels 0 and 1, with `X` for any digit of year, month and
 * day, clock times to the minute, date-times as ends of intervals, and the bare word `unknown`. `zone` is an IANA name,
 * for which days and clock times without an offset stand; an unknown one throws a RangeError.
 *
 * Outer bounds are what the written parts allow and no narrower. A season has no dates in ISO 8601-2 and lies on either
 * side of the equator, so that its year bounds it. `?`, `~` and `%` say no width, so that they leave the bounds as they
 * are and only take away that anything is surely within. A year of four `X`, and bounds that no ECMAScript instant can
 * tell, are unbounded. A clock time that came twice, as clocks were put back, runs from the first to after the second.
 *
 * The core of a point is its whole, if that is a day or finer without doubt or X digit and came once only. The core of
 * an interval runs between its ends, each taken as far out as is sure, and holds an end of which the day is sure.
 *
 * A fault's `nearest` is a text that this function reads.
 */
export function parseEdtf(text: string, zone: string): ParsedTime {
  if (text.length > longestText) return { fault: { kind: 'malformed', nearest: null } };
  const parsed = parseShort(text, zone);
  if ('span' in parsed) return parsed;

  const isRight = (spelling: string) => 'span' in parseShort(spelling, zone);
  const { fault } = parsed;
  if (fault.kind === 'malformed') return { fault: { ...fault, nearest: nearestSpelling(text, isRight) } };
  if (fault.kind === 'impossible' && fault.nearest !== null && !isRight(fault.nearest)) {
    return { fault: { ...fault, nearest: null } };
  }
  return parsed;
}

function parseShort(text: string, zone: string): ParsedTime {
  if (text === 'unknown') return { span: { kind: 'unknown', text, earliest: null, latest: null, core: null } };
  if (text.includes('/')) return parseInterval(text, zone);

  const read = parsePoint(text, zone);
  if ('fault' in read) return read;
  const { point, isExact } = read;
  const { earliest, latest } = point;
  const core: [number, number] | null = isExact && earliest !== null && latest !== null ? [earliest, latest] : null;
  return { span: { kind: 'point', text, earliest, latest, core, point } };
}
