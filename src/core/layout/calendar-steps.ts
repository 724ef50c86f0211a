import { civilOf, epochDayOf, epochDayOfText } from '../time/calendar.ts';
import { addDays, dayAt, instantsOfLocal, startOfEpochDay } from '../time/zone.ts';

/** By what a stretch of time is divided: every so many hours, days, weeks (from Monday), months or years of the calendar. */
export interface CalendarStep {
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** At least 1; only 1 for days and weeks; for hours a divisor of 24, for months of 12. */
  readonly every: number;
}

/** A whole step of the calendar, in ms, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const hour = 3_600_000;
const day = 24 * hour;
const lengths = { hour, day, week: 7 * day, month: 30.436875 * day, year: 365.2425 * day };

/** How long the step is on the average, in ms. */
export function lengthOf({ unit, every }: CalendarStep): number {
  return lengths[unit] * every;
}

/** Every instant from `from` to `to`, both included, at which a step begins on the clocks of the zone, in order. */
export function startsOf(step: CalendarStep, zone: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (const start of step.unit === 'hour' ? hoursFrom(step.every, zone, from, to) : stepsFrom(step, zone, from)) {
    if (start > to) break;
    // A day that the zone left out begins when the next one does.
    if (start >= from && start !== starts.at(-1)) starts.push(start);
  }
  return starts;
}

/** The whole steps that hold any instant from `from` up to but not including `to`, in order; each ends where the next begins. */
export function stretchesOf(step: CalendarStep, zone: string, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  let start: number | null = null;
  for (const next of step.unit === 'hour' ? hoursFrom(step.every, zone, from, to) : stepsFrom(step, zone, from)) {
    if (start !== null && start < next && next > from) stretches.push({ start, end: next });
    if (next >= to) break;
    start = next;
  }
  return stretches;
}

/** The epoch day (days since 1970-01-01) of the zone at an instant. */
export function epochDayAt(zone: string, instant: number): number {
  return epochDayOfText(dayAt(zone, instant));
}

/** Starts without end, from that of the step which holds `from`. */
function* stepsFrom(step: CalendarStep, zone: string, from: number): Generator<number> {
  for (let ordinal = ordinalOf(step, epochDayAt(zone, from)); ; ordinal += 1) {
    const start = startOfEpochDay(zone, firstDayOf(step, ordinal));
    if (start === null) return;
    yield start;
  }
}

/** The hours of the day that holds `from` and of those after it, up to the day after that of `to`. */
function* hoursFrom(every: number, zone: string, from: number, to: number): Generator<number> {
  const last = addDays(dayAt(zone, to), 1);
  for (let text = dayAt(zone, from); ; text = addDays(text, 1)) {
    const date = civilOf(epochDayOfText(text));
    for (let each = 0; each < 24; each += every) {
      // None where the clocks were put forward over the hour, two where they were put back to it.
      yield* instantsOfLocal(zone, { ...date, hour: each, minute: 0, second: 0 });
    }
    if (text === last) return;
  }
}

// 1969-12-29, the epoch day -3, was a Monday.
const mondayShift = 3;

function ordinalOf({ unit, every }: CalendarStep, epochDay: number): number {
  if (unit === 'week') return Math.floor((epochDay + mondayShift) / 7);
  if (unit === 'day' || unit === 'hour') return epochDay;
  const { year, month } = civilOf(epochDay);
  return Math.floor((unit === 'month' ? year * 12 + month - 1 : year) / every);
}

function firstDayOf({ unit, every }: CalendarStep, ordinal: number): number {
  if (unit === 'week') return ordinal * 7 - mondayShift;
  if (unit === 'day' || unit === 'hour') return ordinal;
  if (unit === 'year') return epochDayOf({ year: ordinal * every, month: 1, day: 1 });
  const months = ordinal * every;
  return epochDayOf({ year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 });
}
