import type { Chronicle } from '../../model/chronicle.ts';
import type { Clock } from '../lanes.ts';
import type { TimeWindow } from '../time-scale.ts';
import { firstWindow } from '../window.ts';
import { bySide } from './by-side.ts';
import { inWindow, type WindowCounts } from './in-window.ts';
import { isUndatedAt } from './report-columns.ts';

/** What of a record is shown first. */
export interface FirstView {
  /** null: there is neither a period nor a date. */
  readonly window: TimeWindow | null;
  readonly counts: WindowCounts;
  /** By id: the reports that lie in the window, or may lie there, and those without a date. */
  readonly shown: ReadonlySet<string>;
}

export function firstView(chronicle: Chronicle, clock: Clock): FirstView {
  const window = firstWindow(chronicle, clock);
  const { columns } = bySide(chronicle, clock);
  const dates = columns.dates[clock];
  const { inside, counts } = inWindow(dates, window ?? { start: Infinity, end: -Infinity }, null);
  const shown = columns.ids.filter((_, report) => inside[report] === 1 || isUndatedAt(dates, report));
  return { window, counts, shown: new Set(shown) };
}
