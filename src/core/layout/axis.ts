import { showsHours, zoomLevelAt } from './levels/zoom-levels.ts';
import { ticksOf } from './ticks.ts';
import type { TimeScale } from './time-scale.ts';

export interface AxisLabel {
  /** Instant in ms. */
  readonly at: number;
  readonly x: number;
  readonly text: string;
  /** Whether it names the month or the year as well. */
  readonly full: boolean;
}

/** The rules and names of dates of a window. */
export interface Axis {
  /** The x of each rule. */
  readonly minor: readonly number[];
  readonly major: readonly number[];
  readonly labels: readonly AxisLabel[];
  /** Names of days stand in the middle of their columns, others where they begin. */
  readonly isByDay: boolean;
}

/** Hours are named only where marks stand at theirs. `zone`: IANA; `locale`: BCP 47. */
export function axisOf(scale: TimeScale, zone: string, locale: string): Axis {
  const { step, ticks } = ticksOf(scale, { zone, locale, finest: showsHours(zoomLevelAt(scale)) ? 'hour' : 'day' });
  const isByDay = step.unit === 'day';
  const rules = (major: boolean) => ticks.filter((tick) => tick.major === major).map(({ x }) => x);
  const named = ticks.filter(({ label }) => label !== '');
  const labels = named.map(({ at, x, label, full }, index): AxisLabel => {
    const end = named[index + 1]?.x ?? scale.right;
    return { at, x: isByDay ? (x + end) / 2 : x + 4, text: label, full };
  });
  return { minor: rules(false), major: rules(true), labels, isByDay };
}
