import { dayLength, dayText, twoDigits } from './calendar.ts';

const firstInstant = -62_135_596_800_000;
const afterLast = 253_402_300_800_000;

/** An instant in UTC to the second, as ISO 8601 writes it: `2023-02-26T16:00:00Z`; null outside of the years 0001 to 9999, which need more digits. */
export function utcTime(instant: number): string | null {
  if (instant < firstInstant || instant >= afterLast) return null;
  const day = Math.floor(instant / dayLength);
  const second = Math.floor((instant - day * dayLength) / 1000);
  return `${dayText(day)}T${[Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map(twoDigits).join(':')}Z`;
}
