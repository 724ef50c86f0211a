import type { TimePoint, TimeSpan } from '../../model/time-span.ts';
import { splitDate } from '../../time/date-parts.ts';
import { writtenParts } from '../../time/written-parts.ts';

/**
 * A date as biblatex reads it: EDTF, as far as each date is wholly written, with its doubt. null where that is not even a year of
 * four digits. What is left off (X digits, the time of day) is in {@link TimeSpan.text}.
 */
export function bibtexDate(span: TimeSpan | null): string | null {
  if (span === null || span.kind === 'unknown') return null;
  if (span.kind === 'point') return dateOf(span.point);
  const [start, end] = [endOf(span.start, span.startIs), endOf(span.end, span.endIs)];
  return start === null || end === null || start === end ? null : `${start}/${end}`;
}

const endOf = (point: TimePoint | null, is: 'given' | 'open' | 'unknown'): string | null => (point === null ? (is === 'open' ? '..' : '') : dateOf(point));

function dateOf(point: TimePoint): string | null {
  const parts = splitDate(point.text);
  if (parts === null || parts.isLetterYear) return null;
  const season = /^2[1-4]$/.test(parts.month ?? '') ? [parts.month] : [];
  const written = [...writtenParts(point), ...season];
  return written.length === 0 ? null : `${written.join('-')}${parts.qualifier}`;
}
