/** A report that is dated to one day, and the x from which and to which that day runs. */
export interface DayUnit {
  readonly entry: string;
  readonly left: number;
  readonly right: number;
}

export interface StackedUnit {
  readonly entry: string;
  /** The middle. */
  readonly x: number;
  /** 0 is the lowest. */
  readonly row: number;
}

/** Reports for which there was no room, as one mark. */
export interface Cluster {
  readonly entries: readonly string[];
  readonly left: number;
  readonly right: number;
}

export interface Stack {
  readonly units: readonly StackedUnit[];
  /** In the row above the highest that is allowed. */
  readonly clusters: readonly Cluster[];
  /** How many rows are used, clusters apart. */
  readonly rows: number;
}

export interface StackMetrics {
  /** From the middle of a mark to that of the next, in either direction. */
  readonly pitch: number;
  /** The most rows, at least 1. */
  readonly rows: number;
  /** The most marks in one row of one day, at least 1. */
  readonly perRow: number;
  /** What the count of a cluster takes. */
  readonly clusterWidth: number;
}

export interface StackArea {
  readonly left: number;
  readonly right: number;
  /** What a day takes on the average. */
  readonly dayWidth: number;
}

const inset = 4;
const tolerance = 1e-6;

/**
 * Unit marks in the columns of their days, several in a row as the width of the day allows, rows from below. Where a day is
 * narrower than a mark, each mark keeps the middle of its day and takes the lowest row in which it overlaps no other.
 * What does not fit becomes a cluster: one for a day, or for a stretch that is wide enough for a count.
 *
 * `units` are in the order of their days, within the area; the area is at least as wide as a mark.
 */
export function stackUnits(units: readonly DayUnit[], area: StackArea, metrics: StackMetrics): Stack {
  const { pitch, rows } = metrics;
  const ends = Array.from({ length: rows }, () => -Infinity);
  const placed: StackedUnit[] = [];
  const overflow = new Map<number, { entries: string[]; left: number; right: number }>();
  for (const day of daysOf(units)) {
    const slots = slotsOf(day, area, metrics);
    const free: StackedUnit[] = [];
    for (let row = 0; row < rows && free.length < day.entries.length; row += 1) {
      const first = slots.findIndex((x) => x - pitch / 2 >= (ends[row] ?? Infinity) - tolerance);
      if (first < 0) continue;
      for (const x of slots.slice(first)) free.push({ entry: day.entries[free.length] ?? '', x, row });
    }
    const fitting = free.slice(0, day.entries.length);
    for (const { x, row } of fitting) ends[row] = Math.max(ends[row] ?? 0, x + pitch / 2);
    placed.push(...fitting);
    const rest = day.entries.slice(fitting.length);
    if (rest.length === 0) continue;
    const cell = cellOf(day, area, metrics);
    const cluster = overflow.get(cell.left) ?? { ...cell, entries: [] };
    cluster.entries.push(...rest);
    overflow.set(cell.left, cluster);
  }
  const used = placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return { units: placed, clusters: [...overflow.values()], rows: used };
}

interface Day {
  readonly entries: readonly string[];
  readonly left: number;
  readonly right: number;
}

function daysOf(units: readonly DayUnit[]): Day[] {
  const days: { entries: string[]; left: number; right: number }[] = [];
  for (const { entry, left, right } of units) {
    const last = days.at(-1);
    if (last?.left === left && last.right === right) last.entries.push(entry);
    else days.push({ entries: [entry], left, right });
  }
  return days;
}

/** The middles of a row's marks, about the middle of the day and within the area. */
function slotsOf({ entries, left, right }: Day, area: StackArea, { pitch, perRow }: StackMetrics): number[] {
  const fitting = Math.max(1, Math.floor((right - left - inset) / pitch));
  const count = Math.min(entries.length, perRow, fitting);
  const middle = Math.min(Math.max((left + right) / 2, area.left + (count * pitch) / 2), area.right - (count * pitch) / 2);
  return Array.from({ length: count }, (_, slot) => middle + (slot - (count - 1) / 2) * pitch);
}

function cellOf({ left, right }: Day, area: StackArea, { clusterWidth }: StackMetrics): { left: number; right: number } {
  if (area.dayWidth >= clusterWidth) return { left, right };
  const count = Math.max(1, Math.floor((area.right - area.left) / clusterWidth));
  const width = (area.right - area.left) / count;
  const cell = Math.min(Math.floor(((left + right) / 2 - area.left) / width), count - 1);
  return { left: area.left + cell * width, right: area.left + (cell + 1) * width };
}
