import { stretchesOf } from '../calendar-steps.ts';
import type { TimeWindow } from '../time-scale.ts';
import type { ZoomLevel } from './zoom-levels.ts';

const hour = 3_600_000;
const longestDay = 25 * hour;

/** Finds the bin of a level that holds an instant; asked in the order of time, it looks at the calendar once a bin. */
export function binFinder({ step }: ZoomLevel, zone: string): (at: number, dayStart: number) => TimeWindow {
  let last: TimeWindow = { start: 0, end: 0 };
  return (at, dayStart) => {
    if (last.start <= at && at < last.end) return last;
    if (step.unit === 'hour' && !Number.isNaN(dayStart)) {
      const length = step.every * hour;
      const start = dayStart + Math.floor((at - dayStart) / length) * length;
      // On a day of 25 hours the last bin holds the hour that is over.
      last = at - dayStart >= 24 * hour ? { start: dayStart + 24 * hour, end: dayStart + longestDay } : { start, end: start + length };
    } else {
      const unit = step.unit === 'hour' ? { unit: 'day' as const, every: 1 } : step;
      const [found] = stretchesOf(unit, zone, at, at + 1);
      last = found ?? { start: at, end: at + 1 };
    }
    return last;
  };
}
