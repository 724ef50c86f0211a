import { dayLength, epochDayOf } from './calendar.ts';

/** The last instant that ECMAScript (and so Intl) can tell, in ms; its negative is the first. */
export const lastInstant = 8.64e15;

interface ZoneClock {
  readonly format: Intl.DateTimeFormat;
  /** Offsets in ms at UTC midnights, by the midnight's instant. */
  readonly atMidnights: Map<number, number>;
}

const clocks = new Map<string, ZoneClock>();
const keptMidnights = 200_000;

/**
 * What the clocks of an IANA zone are ahead of UTC at an instant, in ms, exact to the second (before 1900 most zones
 * kept local mean time, such as +02:02:04). Instants beyond what ECMAScript can tell get the offset at its limit.
 * Throws a RangeError for an unknown zone.
 */
export function offsetAt(zone: string, instant: number): number {
  const clock = clockOf(zone);
  const midnight = Math.floor(instant / dayLength) * dayLength;
  const before = offsetAtMidnight(clock, midnight);
  const after = offsetAtMidnight(clock, midnight + dayLength);
  // In the IANA database no zone changes its offset twice within three days, so that equal ends mean no change between.
  return before === after ? before : readOffset(clock.format, instant);
}

function offsetAtMidnight(clock: ZoneClock, midnight: number): number {
  const known = clock.atMidnights.get(midnight);
  if (known !== undefined) return known;
  if (clock.atMidnights.size >= keptMidnights) clock.atMidnights.clear();
  const offset = readOffset(clock.format, midnight);
  clock.atMidnights.set(midnight, offset);
  return offset;
}

function clockOf(zone: string): ZoneClock {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = { format: clockFormat(zone), atMidnights: new Map() };
    clocks.set(zone, clock);
  }
  return clock;
}

function clockFormat(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const within = Math.min(Math.max(instant, -lastInstant), lastInstant);
  const second = Math.floor(within / 1000) * 1000;
  const civil = { year: 0, month: 1, day: 1 };
  let clock = 0;
  let isBeforeChrist = false;
  for (const { type, value } of format.formatToParts(second)) {
    if (type === 'year' || type === 'month' || type === 'day') civil[type] = Number(value);
    else if (type === 'hour') clock += Number(value) * 3_600_000;
    else if (type === 'minute') clock += Number(value) * 60_000;
    else if (type === 'second') clock += Number(value) * 1000;
    else if (type === 'era') isBeforeChrist = value.startsWith('B');
  }
  if (isBeforeChrist) civil.year = 1 - civil.year;
  return epochDayOf(civil) * dayLength + clock - second;
}
