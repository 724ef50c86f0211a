import type { TimeWindow } from '../time-scale.ts';
import { inWindow, type WindowCounts } from './in-window.ts';
import { type DateColumns, isUndatedAt } from './report-columns.ts';

/** What a list shows with a window. */
export interface Listed {
  /** 1 for each report that is listed. */
  readonly listed: Uint8Array;
  /** How many lie in the window, and where the others do. */
  readonly counts: WindowCounts;
  /** How many are listed though they are dated before or after the whole period. */
  readonly beyond: number;
}

/**
 * The reports that a list shows beside a drawing of a window: those that lie in it or may do so; those without a date, which
 * are in no window and outside none; and where the window reaches an end of the whole period, those beyond it, which no
 * window can show. `window`: null, there is none; `mask`: as of {@link inWindow}.
 */
export function listedIn(dates: DateColumns, window: TimeWindow | null, whole: TimeWindow | null, mask: Uint8Array | null): Listed {
  const { earliest, latest } = dates;
  const { inside, counts } = inWindow(dates, window ?? { start: Infinity, end: -Infinity }, mask);
  const reaches = window !== null && whole !== null;
  const first = reaches && window.start <= whole.start ? whole.start : -Infinity;
  const last = reaches && window.end >= whole.end ? whole.end : Infinity;
  const listed = inside.slice();
  let beyond = 0;
  for (let report = 0; report < listed.length; report += 1) {
    if ((mask !== null && mask[report] === 0) || listed[report] === 1) continue;
    const isBeyond = (latest[report] as number) <= first || (earliest[report] as number) >= last;
    if (!isBeyond && !isUndatedAt(dates, report)) continue;
    listed[report] = 1;
    if (isBeyond) beyond += 1;
  }
  return { listed, counts, beyond };
}
