import type { DateColumns } from '../columns/report-columns.ts';
import { widened } from '../bars.ts';
import type { BarEnd } from '../placement.ts';
import type { TimeScale } from '../time-scale.ts';
import type { MarkSizes } from './metrics.ts';
import type { Bars } from './sort-members.ts';
import { countBelow, countUpTo } from './search-sorted.ts';

/** One report over a stretch of time. */
export interface FramedBar {
  readonly report: number;
  readonly left: number;
  readonly right: number;
  /** The top, from the top of the drawing. */
  readonly top: number;
  readonly start: BarEnd;
  readonly end: BarEnd;
  /** What is surely within, as x; null: nothing is, within the view. */
  readonly core: readonly [left: number, right: number] | null;
}

/** The bars of which the view holds a part, and how many lie before and after it. */
export function framedBars(
  rows: readonly Bars[],
  dates: DateColumns,
  scale: TimeScale,
  top: number,
  { barHeight, barGap, shortestBar }: MarkSizes,
): { bars: FramedBar[]; before: number; after: number } {
  const bars: FramedBar[] = [];
  let before = 0;
  let after = 0;
  rows.forEach((row, index) => {
    const [first, last] = [countUpTo(row.end, scale.start), countBelow(row.start, scale.end)];
    before += first;
    after += row.start.length - last;
    for (let at = first; at < last; at += 1) {
      bars.push(frameBar(row, at, dates, scale, top + index * (barHeight + barGap), shortestBar));
    }
  });
  return { bars, before, after };
}

function frameBar({ report, start, end }: Bars, at: number, dates: DateColumns, scale: TimeScale, top: number, shortest: number): FramedBar {
  const row = report[at] as number;
  const [from, to] = [start[at] as number, end[at] as number];
  const [left, right] = [scale.within(from), scale.within(to)];
  const drawn = widened(left, right, shortest, scale);
  const isWidened = drawn.left !== left || drawn.right !== right;
  const [coreStart, coreEnd] = [dates.coreStart[row] as number, dates.coreEnd[row] as number];
  const isCoreShown = coreEnd > scale.start && coreStart < scale.end;
  return {
    report: row,
    ...drawn,
    top,
    start: from === -Infinity ? 'open' : from < scale.start ? 'beyond' : 'given',
    end: to === Infinity ? 'open' : to > scale.end ? 'beyond' : 'given',
    core: !isCoreShown ? null : isWidened ? [drawn.left, drawn.right] : [scale.within(coreStart), scale.within(coreEnd)],
  };
}
