import type { Chronicle } from '../../model/chronicle.ts';
import type { Clock } from '../lanes.ts';
import type { TimeWindow } from '../time-scale.ts';
import { firstWindow, wholePeriod } from '../window.ts';
import { bySide } from './by-side.ts';
import type { WindowCounts } from './in-window.ts';
import { listedIn } from './listed-in.ts';

/** What of a record is shown first. */
export interface FirstView {
  /** null: there is neither a period nor a date. */
  readonly window: TimeWindow | null;
  readonly counts: WindowCounts;
  /** How many are listed though they are dated before or after the whole period. */
  readonly beyond: number;
  /** By id: the reports that are listed. */
  readonly shown: ReadonlySet<string>;
}

export function firstView(chronicle: Chronicle, clock: Clock): FirstView {
  const window = firstWindow(chronicle, clock);
  const { columns } = bySide(chronicle, clock);
  const dates = columns.dates[clock];
  const { listed, counts, beyond } = listedIn(dates, window, wholePeriod(chronicle, clock), null);
  return { window, counts, beyond, shown: new Set(columns.ids.filter((_, report) => listed[report] === 1)) };
}
