import type { TimeWindow } from '../time-scale.ts';
import type { MarkSizes } from './metrics.ts';
import type { SortedMembers } from './sort-members.ts';
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

type Unit = SortedMembers['units'][number];
interface Bin extends TimeWindow {
  readonly units: Unit[];
}

/** Units by the bin of the level in which they stand. */
export function binUnits(units: readonly Unit[], binOf: (at: number, dayStart: number) => TimeWindow): Bin[] {
  const bins: Bin[] = [];
  for (const unit of units) {
    const { start, end } = binOf(unit.at, unit.dayStart);
    const last = bins.at(-1);
    if (last?.start === start) last.units.push(unit);
    else bins.push({ start, end, units: [unit] });
  }
  return bins;
}

/**
 * Gives each unit the lowest row in which it overlaps no other at the narrowest scale of the level, and so at none of its
 * scales. A bin of which not all units find a row is one cluster, with all that is in it.
 */
export function packUnits(bins: readonly Bin[], level: ZoomLevel, rows: number, { pitch }: Pick<MarkSizes, 'pitch'>): PackedLane {
  const pixels = leastPixels(level);
  let ends = new Float64Array(rows).fill(-Infinity);
  const clusters: Cluster[] = [];
  const [reports, ats, shifts, inRows]: [number[], number[], number[], number[]] = [[], [], [], []];
  let used = 0;
  for (const { start, end, units } of bins) {
    const before = ends.slice();
    const kept = reports.length;
    let fits = true;
    for (let first = 0; first < units.length && fits; ) {
      let next = first + 1;
      while (units[next]?.at === units[first]?.at) next += 1;
      const together = units.slice(first, next);
      const x = (together[0] as Unit).at * pixels;
      const columns = Math.min(level.columns, together.length);
      const reach = ((columns - 1) / 2) * pitch;
      let row = 0;
      for (let index = 0; index < together.length && fits; index += columns) {
        while (row < rows && x - reach < (ends[row] as number) + pitch - tolerance) row += 1;
        fits = row < rows;
        if (!fits) break;
        ends[row] = x + reach;
        together.slice(index, index + columns).forEach(({ report, at }, column) => {
          reports.push(report);
          ats.push(at);
          shifts.push(column * pitch - reach);
          inRows.push(row);
        });
        row += 1;
      }
      first = next;
    }
    if (fits) continue;
    ends = before;
    for (const column of [reports, ats, shifts, inRows]) column.length = kept;
    clusters.push({ start, end, reports: Uint32Array.from(units, ({ report }) => report) });
  }
  for (const row of inRows) used = Math.max(used, row + 1);
  return {
    units: { report: Uint32Array.from(reports), at: Float64Array.from(ats), shift: Float64Array.from(shifts), row: Uint8Array.from(inRows) },
    clusters,
    rows: used,
  };
}

// Sums of fractions of pixels miss by some billionths.
const tolerance = 1e-3;
