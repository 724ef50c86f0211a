import type { DateFault, Precision, TimePoint } from '../model/time-span.ts';
import { civilOf, dayLength, epochDayOf } from './calendar.ts';
import { type ClockParts, type DateParts, isSeason, splitDate } from './date-parts.ts';
import { englishMonths } from './english-months.ts';
import { fittingEpochDays, fittingYears } from './fitting-dates.ts';
import { impossibilityOf } from './impossible-date.ts';
import { endOfEpochDay, instantsOfLocal, startOfEpochDay } from './zone.ts';

/** A date that was read, with what only the assembly of a time span needs. */
export interface ReadPoint {
  readonly point: TimePoint;
  /** Known to the day or finer, without doubt, and once only on the clocks of the zone. */
  readonly isExact: boolean;
  /** A clock time that the clocks of the zone showed twice. */
  readonly isTwice: boolean;
  /**
   * First and last local day as epoch days, also where no instant can tell them; null where the year is wholly unknown.
   */
  readonly epochDays: { readonly first: number; readonly last: number } | null;
}

type Reading<T> = T | { readonly fault: DateFault };
type Bounds = Pick<TimePoint, 'earliest' | 'latest'> & { readonly isTwice: boolean };

/**
 * Reads one date, without interval. A `malformed` fault comes without a nearest spelling here; that of an `impossible`
 * one is what was probably meant, and may itself be wrong.
 */
export function parsePoint(text: string, zone: string): Reading<ReadPoint> {
  const parts = splitDate(text);
  if (parts === null) return { fault: { kind: 'malformed', nearest: null } };
  const impossibility = impossibilityOf(parts);
  const epochDays = fittingEpochDays(parts);
  if (impossibility !== null) return impossible(impossibility.reason, impossibility.nearest);
  if (epochDays === null) return impossible(`no date fits ${text}`, null);
  const bounds = parts.clock === null ? boundsOfDays(parts, epochDays, zone) : boundsOfClock(parts, parts.clock, zone);
  if ('fault' in bounds) return bounds;

  const { earliest, latest, isTwice } = bounds;
  const precision = precisionOf(parts);
  const uncertain = parts.qualifier === '?' || parts.qualifier === '%';
  const approximate = parts.qualifier === '~' || parts.qualifier === '%';
  const unspecified = [parts.year, parts.month, parts.day].some((part) => part?.includes('X'));
  const isFine = precision === 'day' || precision === 'minute' || precision === 'second';
  return {
    point: { text, precision, uncertain, approximate, unspecified, offset: parts.offset, earliest, latest },
    isExact: isFine && !uncertain && !approximate && !isTwice,
    isTwice,
    epochDays: fittingYears(parts.year) === null ? null : epochDays,
  };
}

/** The finest part that is wholly known, and with it every part before it. */
function precisionOf({ year, month, day, clock }: DateParts): Precision {
  if (/^-?\d\d\dX$/.test(year)) return 'decade';
  if (/^-?\d\dX[\dX]$/.test(year)) return 'century';
  if (year.includes('X')) return 'none';
  if (month === null || month.includes('X')) return 'year';
  if (isSeason(month)) return 'season';
  if (day === null || day.includes('X')) return 'month';
  if (clock === null) return 'day';
  return clock.second === null ? 'minute' : 'second';
}

function boundsOfDays(parts: DateParts, days: { first: number; last: number }, zone: string): Reading<Bounds> {
  if (fittingYears(parts.year) === null) return { earliest: null, latest: null, isTwice: false };
  const earliest = startOfEpochDay(zone, days.first);
  const latest = endOfEpochDay(zone, days.last);
  // Samoa went from 29 to 31 December 2011 to change sides of the date line.
  if (earliest !== null && earliest === latest) return impossible(`${zone} left out ${dayWords(days.first)}`, null);
  return { earliest, latest, isTwice: false };
}

function boundsOfClock(parts: DateParts, clock: ClockParts, zone: string): Reading<Bounds> {
  const date = { year: Number(parts.year), month: Number(parts.month), day: Number(parts.day) };
  const time = { hour: Number(clock.hour), minute: Number(clock.minute) };
  const first = Number(clock.second ?? 0);
  const last = Number(clock.second ?? 59);
  if (parts.offset !== null) {
    const minute = epochDayOf(date) * dayLength + (time.hour * 60 + time.minute - minutesOf(parts.offset)) * 60_000;
    return { earliest: minute + first * 1000, latest: minute + (last + 1) * 1000, isTwice: false };
  }
  const starts = instantsOfLocal(zone, { ...date, ...time, second: first });
  const ends = instantsOfLocal(zone, { ...date, ...time, second: last });
  // Clocks have been put forward within a minute, where local mean time ended: then one of its ends is missing.
  const earliest = starts[0] ?? shifted(ends[0], (first - last) * 1000);
  const latest = shifted(ends.at(-1) ?? shifted(starts.at(-1), (last - first) * 1000), 1000);
  if (earliest === null || latest === null) {
    const when = `${clock.hour}:${clock.minute} on ${dayWords(epochDayOf(date))}`;
    return impossible(`the clocks of ${zone} were put forward over ${when}`, null);
  }
  return { earliest, latest, isTwice: starts.length > 1 || ends.length > 1 };
}

function shifted(instant: number | null | undefined, by: number): number | null {
  return instant === null || instant === undefined ? null : instant + by;
}

/** Minutes ahead of UTC of an offset as it was written. */
function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function dayWords(epochDay: number): string {
  const { year, month, day } = civilOf(epochDay);
  return `${day} ${englishMonths[month - 1]} ${year}`;
}

function impossible(reason: string, nearest: string | null): { fault: DateFault } {
  return { fault: { kind: 'impossible', reason, nearest } };
}
