import type { TimeWindow } from '../time-scale.ts';
import { type DateColumns, isUndatedAt } from './report-columns.ts';

/** Where the reports lie that a mask lets through; each is in one of the numbers. */
export interface WindowCounts {
  /** Surely before the window. */
  readonly before: number;
  /** In it, or possibly so. */
  readonly inside: number;
  readonly after: number;
  /** Nothing bounds their dates. */
  readonly undated: number;
}

/**
 * For each report, 1 where it lies in the window, or may lie there, and how many do not and why. Only reports that have a 1
 * in the mask are looked at; null: all.
 */
export function inWindow(dates: DateColumns, { start, end }: TimeWindow, mask: Uint8Array | null): { inside: Uint8Array; counts: WindowCounts } {
  const { earliest, latest } = dates;
  const inside = new Uint8Array(earliest.length);
  const counts = { before: 0, inside: 0, after: 0, undated: 0 };
  for (let report = 0; report < inside.length; report += 1) {
    if (mask !== null && mask[report] === 0) continue;
    if (isUndatedAt(dates, report)) counts.undated += 1;
    else if ((latest[report] as number) <= start) counts.before += 1;
    else if ((earliest[report] as number) >= end) counts.after += 1;
    else {
      inside[report] = 1;
      counts.inside += 1;
    }
  }
  return { inside, counts };
}
