import { epochDayAt } from '../../core/layout/calendar-steps.ts';
import { civilOf, dayLength, dayText, epochDayOfText, twoDigits } from '../../core/time/calendar.ts';
import { instantsOfLocal, offsetMinutesAt, startOfEpochDay } from '../../core/time/zone.ts';

const minute = 60_000;
const written = /^(-?\d{4,6}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?:(?::(\d\d))?(Z))?)?$/;

/**
 * The instant (ms) that an address means, or why it means none. It is a day of the zone (`2023-02-23`), a clock time of the
 * zone (`2023-02-23T18:00`) or, where that came twice, a time of UTC (`2023-10-29T00:30Z`, with seconds at need). A day
 * begins a window with its first instant and ends one with its last; a time that came twice, with the first and the last.
 */
export function instantOf(text: string, as: 'start' | 'end', zone: string): number | 'malformed' | 'impossible' {
  const [, dayPart, hourPart, minutePart, secondPart, isUtc] = written.exec(text) ?? [];
  if (dayPart === undefined) return 'malformed';
  const day = epochDayIn(dayPart);
  if (day === null) return 'impossible';
  if (hourPart === undefined) return startOfEpochDay(zone, as === 'start' ? day : day + 1) ?? 'impossible';
  const time = { hour: Number(hourPart), minute: Number(minutePart), second: Number(secondPart ?? 0) };
  if (time.hour > 23 || time.minute > 59 || time.second > 59) return 'impossible';
  if (isUtc !== undefined) return day * dayLength + ((time.hour * 60 + time.minute) * 60 + time.second) * 1000;
  return instantsOfLocal(zone, { ...civilOf(day), ...time }).at(as === 'start' ? 0 : -1) ?? 'impossible';
}

/** The shortest text of which {@link instantOf} gives a whole second again. */
export function instantText(instant: number, as: 'start' | 'end', zone: string): string {
  const day = epochDayAt(zone, instant);
  if (startOfEpochDay(zone, day) === instant) return dayText(as === 'start' ? day : day - 1);
  const wall = instant + offsetAt(instant, zone);
  const local = partsOf(wall);
  return local.second === 0 && instantsOfLocal(zone, local).length === 1 ? timeText(wall) : `${timeText(instant)}Z`;
}

/** The nearest instant at which a minute of the zone's clocks begins; one at which a day begins is it already. */
export function wholeMinute(instant: number, zone: string): number {
  const second = Math.floor(instant / 1000) * 1000;
  if (startOfEpochDay(zone, epochDayAt(zone, second)) === second) return second;
  const pastMinute = (at: number) => mod(offsetAt(at, zone), minute);
  const whole = Math.floor((second + pastMinute(second)) / minute + 0.5) * minute - pastMinute(second);
  // Next to the end of a local mean time, whose minutes began at other seconds, the second is as near as one comes.
  return pastMinute(whole) === pastMinute(second) ? whole : second;
}

/** The days since 1970-01-01 of a `YYYY-MM-DD` text; null: there is no such day. */
export function epochDayIn(text: string): number | null {
  try {
    return epochDayOfText(text);
  } catch {
    return null;
  }
}

/** Whole seconds in ms, which the minutes of a local mean time are not. */
function offsetAt(instant: number, zone: string): number {
  return Math.round(offsetMinutesAt(zone, instant) * 60) * 1000;
}

function timeText(wall: number): string {
  const { hour, minute: minutes, second } = partsOf(wall);
  return `${dayText(Math.floor(wall / dayLength))}T${twoDigits(hour)}:${twoDigits(minutes)}${second === 0 ? '' : `:${twoDigits(second)}`}`;
}

function partsOf(wall: number) {
  const day = Math.floor(wall / dayLength);
  const seconds = Math.round((wall - day * dayLength) / 1000);
  return { ...civilOf(day), hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60 };
}

const mod = (value: number, by: number): number => ((value % by) + by) % by;
