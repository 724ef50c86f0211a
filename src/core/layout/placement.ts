import type { TimeSpan } from '../model/time-span.ts';
import { dayOf } from '../time/day-of.ts';
import { nextDay, startOfDay } from '../time/zone.ts';
import { widened } from './bars.ts';
import type { TimeScale } from './time-scale.ts';

/** How an end of a bar is to be read: as the date says, as a date beyond the window, or as no bound at all. */
export type BarEnd = 'given' | 'beyond' | 'open';

/** Where a time span is drawn, as x; `before` and `after`: it is wholly outside the window. */
export type Placement =
  | { readonly kind: 'before' | 'after' | 'undated' }
  /** Within one day, which runs from `left` to `right`. */
  | { readonly kind: 'day'; readonly left: number; readonly right: number }
  | {
      readonly kind: 'bar';
      readonly left: number;
      readonly right: number;
      readonly start: BarEnd;
      readonly end: BarEnd;
      /** What is surely within, as far as the window shows it. */
      readonly core: readonly [left: number, right: number] | null;
    };

/** Places a span on a scale. A bar is at least `shortest` wide, so that it can be seen. */
export function placementOf(span: TimeSpan, scale: TimeScale, zone: string, shortest: number): Placement {
  const { earliest, latest } = span;
  if (earliest === null && latest === null) return { kind: 'undated' };
  const day = dayOf(span, zone);
  const [from, to] = day === null ? [earliest, latest] : [startOfDay(zone, day), startOfDay(zone, nextDay(day))];
  if (to !== null && to <= scale.start) return { kind: 'before' };
  if (from !== null && from >= scale.end) return { kind: 'after' };

  const left = from === null ? scale.left : scale.within(from);
  const right = to === null ? scale.right : scale.within(to);
  if (day !== null) return { kind: 'day', left, right };
  const drawn = widened(left, right, shortest, scale);
  return {
    kind: 'bar',
    ...drawn,
    start: from === null ? 'open' : from < scale.start ? 'beyond' : 'given',
    end: to === null ? 'open' : to > scale.end ? 'beyond' : 'given',
    core: coreOf(span, scale, drawn, drawn.left !== left || drawn.right !== right),
  };
}

function coreOf({ core }: TimeSpan, scale: TimeScale, drawn: { left: number; right: number }, isWidened: boolean): [number, number] | null {
  if (core === null || core[1] <= scale.start || core[0] >= scale.end) return null;
  return isWidened ? [drawn.left, drawn.right] : [scale.within(core[0]), scale.within(core[1])];
}
