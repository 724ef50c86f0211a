import { type DateColumns, isUndatedAt } from '../columns/report-columns.ts';

/** Reports that stand at one instant (ms), in its order; columns of one length. */
export interface Units {
  readonly report: Uint32Array;
  readonly at: Float64Array;
  /** Where the day begins within which the report lies; NaN: it may lie in two. */
  readonly dayStart: Float64Array;
}

/** Reports that stand over a stretch of time (ms), in the order of its start; an end that nothing bounds is infinite. */
export interface Bars {
  readonly report: Uint32Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** The reports of a lane by how a level shows them. */
export interface SortedMembers {
  readonly units: Units;
  readonly bars: Bars;
  readonly undated: Uint32Array;
}

const hour = 3_600_000;

/**
 * Sorts the members of a lane. By days, a report is a unit in the middle of the day within which it lies, else a bar; by
 * hours, one that lies within an hour is a unit there, and one that may be of any hour of its day is a bar over that day.
 */
export function sortMembers(dates: DateColumns, members: ArrayLike<number>, byHours: boolean): SortedMembers {
  const { earliest, latest, dayStart, dayEnd } = dates;
  const units: number[] = [];
  const bars: number[] = [];
  const undated: number[] = [];
  for (let index = 0; index < members.length; index += 1) {
    const report = members[index] as number;
    if (isUndatedAt(dates, report)) undated.push(report);
    else if (byHours ? (latest[report] as number) - (earliest[report] as number) <= hour : !Number.isNaN(dayStart[report] as number)) units.push(report);
    else bars.push(report);
  }
  const middle = (report: number) =>
    byHours ? ((earliest[report] as number) + (latest[report] as number)) / 2 : ((dayStart[report] as number) + (dayEnd[report] as number)) / 2;
  const unitOrder = sorted(units, (a, b) => middle(a) - middle(b) || a - b);
  const barOrder = sorted(bars, (a, b) => compare(earliest[a] as number, earliest[b] as number) || compare(latest[b] as number, latest[a] as number) || a - b);
  return {
    units: { report: unitOrder, at: Float64Array.from(unitOrder, middle), dayStart: Float64Array.from(unitOrder, (report) => dayStart[report] as number) },
    bars: { report: barOrder, start: Float64Array.from(barOrder, (report) => earliest[report] as number), end: Float64Array.from(barOrder, (report) => latest[report] as number) },
    undated: Uint32Array.from(undated),
  };
}

/** Lanes come in the order of their clock, so that there is mostly nothing to do. */
function sorted(reports: readonly number[], order: (a: number, b: number) => number): Uint32Array {
  const column = Uint32Array.from(reports);
  for (let index = 1; index < column.length; index += 1) {
    if (order(column[index - 1] as number, column[index] as number) > 0) return column.sort(order);
  }
  return column;
}

/** Infinities of one sign are equal, which their difference does not say. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
