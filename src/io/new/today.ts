import { twoDigits, yearText } from '../../core/time/calendar.ts';

/** The day of today where this runs, `2026-11-22`: what a person who writes a revision by hand would put there. */
export function today(now: Date = new Date()): string {
  return `${yearText(now.getFullYear())}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
