import { type CalendarStep, lengthOf } from '../calendar-steps.ts';
import type { TimeScale } from '../time-scale.ts';

/** A range of scales within which marks keep their rows and their clusters, so that they only move as the zoom changes. */
export interface ZoomLevel {
  /** Reports for which there is no room become one cluster for each of these steps. */
  readonly step: CalendarStep;
  /** The level begins where the step is at least this wide. */
  readonly leastWidth: number;
  /** How many reports of one day stand side by side in a row. */
  readonly columns: number;
}

/** From the finest to the coarsest. */
export const zoomLevels: readonly ZoomLevel[] = [
  { step: { unit: 'hour', every: 1 }, leastWidth: 44, columns: 1 },
  { step: { unit: 'hour', every: 6 }, leastWidth: 120, columns: 1 },
  { step: { unit: 'day', every: 1 }, leastWidth: 92, columns: 6 },
  { step: { unit: 'day', every: 1 }, leastWidth: 44, columns: 3 },
  { step: { unit: 'week', every: 1 }, leastWidth: 98, columns: 1 },
  { step: { unit: 'week', every: 1 }, leastWidth: 44, columns: 1 },
  ...[1, 3].map((every) => ({ step: { unit: 'month', every } as const, leastWidth: 44, columns: 1 })),
  ...[1, 10, 100, 1000].map((every) => ({ step: { unit: 'year', every } as const, leastWidth: 44, columns: 1 })),
];

/** The finest level that a scale is wide enough for; the coarsest where it is for none. */
export function zoomLevelAt({ start, end, left, right }: TimeScale): ZoomLevel {
  const pixels = (right - left) / (end - start);
  return zoomLevels.find(({ step, leastWidth }) => lengthOf(step) * pixels >= leastWidth) ?? (zoomLevels.at(-1) as ZoomLevel);
}

/** The narrowest scale of a level, in pixels a millisecond. */
export function leastPixels({ step, leastWidth }: ZoomLevel): number {
  return leastWidth / lengthOf(step);
}

/** Whether marks stand at their time of day; else at their day. */
export function showsHours({ step }: ZoomLevel): boolean {
  return step.unit === 'hour';
}
