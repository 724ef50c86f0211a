import { dayLength, dayText, twoDigits } from './calendar.ts';
import { offsetAt } from './zone-offset.ts';

const first = -62_135_596_800_000;
const last = 253_402_300_799_000;

/**
 * An instant as a `date-time` of RFC 3339, by the clock of an IANA zone; in UTC where that clock shows what RFC 3339 cannot
 * hold. Instants before the year 1 and after the year 9999 become the nearest within.
 */
export function internetTime(instant: number, zone: string): string {
  const held = Math.min(Math.max(instant, first), last);
  const offset = offsetAt(zone, held);
  const isHeld = offset % 60_000 === 0 && held + offset >= first && held + offset <= last && held === instant;
  return isHeld ? `${clockText(held + offset)}${offsetText(offset / 60_000)}` : `${clockText(held)}Z`;
}

function clockText(wall: number): string {
  const day = Math.floor(wall / dayLength);
  const within = wall - day * dayLength;
  const parts = [3_600_000, 60_000, 1000].map((unit, index) => twoDigits(Math.floor(within / unit) % (index === 0 ? 24 : 60)));
  const fraction = within % 1000;
  return `${dayText(day)}T${parts.join(':')}${fraction === 0 ? '' : `.${String(fraction).padStart(3, '0')}`}`;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}
