import type { DateColumns } from '../columns/report-columns.ts';
import { isUndatedAt } from '../columns/report-columns.ts';

/** The reports of a lane by how a level shows them. */
export interface SortedMembers {
  /** Those that stand at one instant (ms), in its order. */
  readonly units: readonly { readonly report: number; readonly at: number; readonly dayStart: number }[];
  /** Those that stand over a stretch of time, in the order of its start; an end that nothing bounds is infinite. */
  readonly bars: readonly { readonly report: number; readonly start: number; readonly end: number }[];
  readonly undated: readonly number[];
}

const hour = 3_600_000;

/**
 * Sorts the members of a lane. By days, a report is a unit in the middle of the day within which it lies, else a bar; by
 * hours, one that lies within an hour is a unit there, and one that may be of any hour of its day is a bar over that day.
 */
export function sortMembers(dates: DateColumns, members: ArrayLike<number>, byHours: boolean): SortedMembers {
  const units: SortedMembers['units'][number][] = [];
  const bars: SortedMembers['bars'][number][] = [];
  const undated: number[] = [];
  for (let index = 0; index < members.length; index += 1) {
    const report = members[index] as number;
    const start = dates.earliest[report] as number;
    const end = dates.latest[report] as number;
    const dayStart = dates.dayStart[report] as number;
    if (isUndatedAt(dates, report)) undated.push(report);
    else if (byHours && end - start <= hour) units.push({ report, at: (start + end) / 2, dayStart });
    else if (!byHours && !Number.isNaN(dayStart)) units.push({ report, at: (dayStart + (dates.dayEnd[report] as number)) / 2, dayStart });
    else bars.push({ report, start, end });
  }
  units.sort((a, b) => a.at - b.at || a.report - b.report);
  bars.sort((a, b) => compare(a.start, b.start) || compare(b.end, a.end) || a.report - b.report);
  return { units, bars, undated };
}

/** Infinities of one sign are equal, which their difference does not say. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
