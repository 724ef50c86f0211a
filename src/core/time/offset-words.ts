import type { TimePoint } from '../model/time-span.ts';
import { twoDigits } from './calendar.ts';
import { offsetMinutesAt } from './zone.ts';

/**
 * The offset of a clock time in every language's words (`UTC+2`, `UTC-4:30`, `UTC`): as it was written, or else the
 * zone's then; two offsets, in order of time, where the clocks of the zone showed the time twice.
 */
export function offsetsOf(point: TimePoint, zone: string): string[] {
  if (point.offset !== null) return [writtenOffset(point.offset)];
  if (point.earliest === null || point.latest === null) return [];
  const seconds = [point.earliest, point.latest - 1].map((instant) => Math.round(offsetMinutesAt(zone, instant) * 60));
  return [...new Set(seconds)].map(offsetText);
}

function writtenOffset(offset: string): string {
  if (offset === 'Z') return offsetText(0);
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return offsetText((offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60);
}

function offsetText(seconds: number): string {
  if (seconds === 0) return 'UTC';
  const ahead = Math.abs(seconds);
  const fields = [Math.floor((ahead % 3600) / 60), ahead % 60];
  while (fields.at(-1) === 0) fields.pop();
  return `UTC${seconds < 0 ? '-' : '+'}${[Math.floor(ahead / 3600), ...fields.map(twoDigits)].join(':')}`;
}
