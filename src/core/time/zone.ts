import { type CivilDate, dayLength, dayText, epochDayOf, epochDayOfText } from './calendar.ts';
import { lastInstant, offsetAt } from './zone-offset.ts';

/** A date and a clock time as they stand on a wall, without a zone. The date must exist. */
export interface LocalTime extends CivilDate {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What the name of every zone matches. */
export const zoneName = /^[A-Za-z][\w+/-]{0,63}$/;

/** Whether the name is one of the IANA database (`Europe/Lisbon`, `UTC`); a bare offset such as `+02:00` is none. */
export function isTimeZone(name: string): boolean {
  if (!zoneName.test(name)) return false;
  try {
    offsetAt(name, 0);
    return true;
  } catch {
    return false;
  }
}

/** Minutes that the clocks of the zone are ahead of UTC; with a fraction where local mean time was kept. */
export function offsetMinutesAt(zone: string, instant: number): number {
  return offsetAt(zone, instant) / 60_000;
}

/**
 * The instants at which the clocks of the zone show that time, in order: none where the clocks were put forward over
 * it, two where they were put back, and none beyond the instants that ECMAScript can tell.
 */
export function instantsOfLocal(zone: string, local: LocalTime): number[] {
  return instantsOfWall(zone, wallOf(local));
}

/**
 * First instant of the local day `YYYY-MM-DD`; of a day that the zone left out, the instant at which the clocks jumped.
 */
export function startOfDay(zone: string, day: string): number {
  const start = startOfEpochDay(zone, epochDayOfText(day));
  if (start === null) throw new RangeError(`No instant: ${day}`);
  return start;
}

/** First instant of a local day, or null beyond the instants that ECMAScript can tell. */
export function startOfEpochDay(zone: string, epochDay: number): number | null {
  const midnight = epochDay * dayLength;
  const [before, after] = offsetsAround(zone, midnight);
  if (before === after) return within(midnight - before);
  return instantsOfWall(zone, midnight)[0] ?? within(jumpOver(zone, midnight, before, after));
}

/**
 * First instant after all of a local day, or null beyond the instants that ECMAScript can tell. Mostly the start of the
 * next day; later where the clocks were put back over midnight, so that the two days interlace.
 */
export function endOfEpochDay(zone: string, epochDay: number): number | null {
  const midnight = (epochDay + 1) * dayLength;
  const [before, after] = offsetsAround(zone, midnight);
  if (before === after) return within(midnight - before);
  const lastSecond = instantsOfWall(zone, midnight - 1000).at(-1);
  return lastSecond === undefined ? startOfEpochDay(zone, epochDay + 1) : lastSecond + 1000;
}

/** The local day of an instant, `YYYY-MM-DD`: four digits of year or more, `-` before a year before 0. */
export function dayAt(zone: string, instant: number): string {
  return dayText(Math.floor((instant + offsetAt(zone, instant)) / dayLength));
}

/** The day after, in the calendar. */
export function nextDay(day: string): string {
  return addDays(day, 1);
}

/** The day that is `count` days later (earlier, where negative), in the calendar. */
export function addDays(day: string, count: number): string {
  return dayText(epochDayOfText(day) + count);
}

/** A wall time as the instant that it would be in UTC. */
function wallOf(local: LocalTime): number {
  return epochDayOf(local) * dayLength + ((local.hour * 60 + local.minute) * 60 + local.second) * 1000;
}

// An offset is less than a day, and two changes of it are further apart than three: between these two midnights lies
// whatever instant shows the wall time, and one change at most.
function offsetsAround(zone: string, wall: number): [before: number, after: number] {
  const midnight = Math.floor(wall / dayLength) * dayLength;
  return [offsetAt(zone, midnight - dayLength), offsetAt(zone, midnight + 2 * dayLength)];
}

function instantsOfWall(zone: string, wall: number): number[] {
  const [before, after] = offsetsAround(zone, wall);
  const candidates = before === after ? [before] : [Math.max(before, after), Math.min(before, after)];
  return candidates
    .filter((offset) => before === after || offsetAt(zone, wall - offset) === offset)
    .map((offset) => wall - offset)
    .filter((instant) => within(instant) !== null);
}

/** The instant at which clocks that were put forward skipped the wall time. */
function jumpOver(zone: string, wall: number, before: number, after: number): number {
  let low = wall - after;
  let high = wall - before;
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (offsetAt(zone, middle) === after) high = middle;
    else low = middle;
  }
  return high;
}

function within(instant: number): number | null {
  return Math.abs(instant) <= lastInstant ? instant : null;
}
