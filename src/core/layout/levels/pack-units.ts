import type { TimeWindow } from '../time-scale.ts';
import type { MarkSizes } from './metrics.ts';
import type { Units } from './sort-members.ts';
import { leastPixels, type ZoomLevel } from './zoom-levels.ts';

/** Single marks of a lane, in the order of time; columns of one length. */
export interface PackedUnits {
  readonly report: Uint32Array;
  /** Where each stands (ms), and how far from there (in units of the drawing), so that those of one day do not overlap. */
  readonly at: Float64Array;
  readonly shift: Float64Array;
  /** 0 is the lowest. */
  readonly row: Uint8Array;
}

/** Several reports as one mark over a bin of the level. */
export interface Cluster extends TimeWindow {
  readonly reports: Uint32Array;
}

export interface PackedLane {
  readonly units: PackedUnits;
  readonly clusters: readonly Cluster[];
  /** How many rows the units take. */
  readonly rows: number;
}

/** A bin of a level, and which of the units stand in it: from `first` up to but not including `next`. */
export interface Bin extends TimeWindow {
  readonly first: number;
  readonly next: number;
}

/** The bins in which units stand, in the order of time. */
export function binUnits({ at, dayStart }: Units, binOf: (at: number, dayStart: number) => TimeWindow): Bin[] {
  const bins: Bin[] = [];
  for (let first = 0; first < at.length; ) {
    const { start, end } = binOf(at[first] as number, dayStart[first] as number);
    let next = first + 1;
    while (next < at.length && (at[next] as number) < end) next += 1;
    bins.push({ start, end, first, next });
    first = next;
  }
  return bins;
}

/**
 * Gives each unit the lowest row in which it overlaps no other at the narrowest scale of the level, and so at none of its
 * scales. A bin of which not all units find a row is one cluster, with all that is in it.
 */
export function packUnits(units: Units, bins: readonly Bin[], level: ZoomLevel, rows: number, { pitch }: Pick<MarkSizes, 'pitch'>): PackedLane {
  const pixels = leastPixels(level);
  const { report, at } = units;
  const shift = new Float64Array(at.length);
  const row = new Uint8Array(at.length);
  const clusters: Cluster[] = [];
  const kept: Bin[] = [];
  let ends = new Float64Array(rows).fill(-Infinity);
  let used = 0;
  for (const bin of bins) {
    const tried = ends.slice();
    const highest = placeBin(bin, tried);
    if (highest === null) {
      clusters.push({ start: bin.start, end: bin.end, reports: report.subarray(bin.first, bin.next) });
    } else {
      kept.push(bin);
      ends = tried;
      used = Math.max(used, highest);
    }
  }
  return { units: keptUnits(units, shift, row, kept), clusters, rows: used };

  /** Places the units of a bin, those of one instant side by side; the rows that they need, or null where there are too few. */
  function placeBin({ first, next }: Bin, end: Float64Array): number | null {
    let highest = 0;
    for (let group = first; group < next; ) {
      let after = group + 1;
      while (after < next && at[after] === at[group]) after += 1;
      const x = (at[group] as number) * pixels;
      const columns = Math.min(level.columns, after - group);
      const reach = ((columns - 1) / 2) * pitch;
      let free = 0;
      for (let from = group; from < after; from += columns) {
        while (free < rows && x - reach < (end[free] as number) + pitch - tolerance) free += 1;
        if (free === rows) return null;
        end[free] = x + reach;
        for (let index = from; index < Math.min(from + columns, after); index += 1) {
          shift[index] = (index - from) * pitch - reach;
          row[index] = free;
        }
        free += 1;
      }
      highest = Math.max(highest, free);
      group = after;
    }
    return highest;
  }
}

function keptUnits({ report, at }: Units, shift: Float64Array, row: Uint8Array, bins: readonly Bin[]): PackedUnits {
  const count = bins.reduce((sum, { first, next }) => sum + next - first, 0);
  if (count === at.length) return { report, at, shift, row };
  const kept = { report: new Uint32Array(count), at: new Float64Array(count), shift: new Float64Array(count), row: new Uint8Array(count) };
  let to = 0;
  for (const { first, next } of bins) {
    kept.report.set(report.subarray(first, next), to);
    kept.at.set(at.subarray(first, next), to);
    kept.shift.set(shift.subarray(first, next), to);
    kept.row.set(row.subarray(first, next), to);
    to += next - first;
  }
  return kept;
}

// Sums of fractions of pixels miss by some billionths.
const tolerance = 1e-3;
