import type { TimeSpan } from '../model/time-span.ts';
import { dayAt } from './zone.ts';

/**
 * The local day (`YYYY-MM-DD`) within which the whole span lies, with or without doubt; null where it may reach
 * further.
 */
export function dayOf(span: TimeSpan, zone: string): string | null {
  const days = daysOf(span, zone);
  return days !== null && days.first === days.last ? days.first : null;
}

/**
 * The local month (`YYYY-MM`) within which the whole span lies, with or without doubt; null where it may reach further.
 */
export function monthOf(span: TimeSpan, zone: string): string | null {
  const days = daysOf(span, zone);
  if (days === null) return null;
  const month = days.first.slice(0, -'-DD'.length);
  return days.last.startsWith(`${month}-`) ? month : null;
}

function daysOf(span: TimeSpan, zone: string): { first: string; last: string } | null {
  if (span.earliest === null || span.latest === null) return null;
  return { first: dayAt(zone, span.earliest), last: dayAt(zone, span.latest - 1) };
}
