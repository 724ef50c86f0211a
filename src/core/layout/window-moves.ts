import { dayLength } from '../time/calendar.ts';
import { startOfEpochDay } from '../time/zone.ts';
import { epochDayAt } from './calendar-steps.ts';
import type { TimeWindow } from './time-scale.ts';

/** The least that a window shows: an hour, in ms. */
export const shortestWindow = 3_600_000;

/** The window moved, and if need be shortened, until it lies within the bounds; never shorter than an hour. */
export function clampWindow({ start, end }: TimeWindow, bounds: TimeWindow): TimeWindow {
  const most = bounds.end - bounds.start;
  const length = Math.min(Math.max(end - start, Math.min(shortestWindow, most)), most);
  const from = Math.min(Math.max(start, bounds.start), bounds.end - length);
  return { start: Math.round(from), end: Math.round(from + length) };
}

/** The window made `factor` times as long about an instant that keeps its place in it, within the bounds. */
export function zoomWindow({ start, end }: TimeWindow, factor: number, about: number, bounds: TimeWindow): TimeWindow {
  const most = bounds.end - bounds.start;
  const length = Math.min(Math.max((end - start) * factor, Math.min(shortestWindow, most)), most);
  const share = (about - start) / (end - start);
  const from = about - share * length;
  return clampWindow({ start: from, end: from + length }, bounds);
}

/** The window moved by a share of its own length: 1 is a whole window later, -1 a whole one earlier. */
export function panWindow({ start, end }: TimeWindow, share: number, bounds: TimeWindow): TimeWindow {
  const by = (end - start) * share;
  return clampWindow({ start: start + by, end: end + by }, bounds);
}

/**
 * The window between the nearest midnights of the zone. One of less than four days is left as it is: a quarter of it is less
 * than a day, by which it may have been moved.
 */
export function wholeDays({ start, end }: TimeWindow, zone: string, bounds: TimeWindow): TimeWindow {
  if (end - start < 4 * dayLength) return { start, end };
  const nearest = (instant: number) => startOfEpochDay(zone, epochDayAt(zone, instant + dayLength / 2)) ?? instant;
  return clampWindow({ start: nearest(start), end: nearest(end) }, bounds);
}

/** The window, as long as it is, about an instant. */
export function centreWindow({ start, end }: TimeWindow, on: number, bounds: TimeWindow): TimeWindow {
  const half = (end - start) / 2;
  return clampWindow({ start: on - half, end: on + half }, bounds);
}
