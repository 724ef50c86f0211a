import type { TimeWindow } from '../time-scale.ts';
import type { MarkSizes } from './metrics.ts';
import type { Cluster } from './pack-units.ts';
import type { Bars } from './sort-members.ts';
import { leastPixels, type ZoomLevel } from './zoom-levels.ts';

export interface PackedBars {
  /** Rows of bars that do not overlap, the highest row first, each in the order of time. */
  readonly rows: readonly Bars[];
  /** What found no row, by the bin in which it begins, in the order of time; without a bound, from -Infinity on. */
  readonly clusters: readonly Cluster[];
  /** Of what found no row the ends of its bins, and its own ends, each in order: to count what runs on into a window. */
  readonly binEnds: Float64Array;
  readonly ends: Float64Array;
}

/** Bars in as few rows as hold them without overlap at the narrowest scale of the level: each in the highest free row. */
export function packBars(
  { report, start, end }: Bars,
  level: ZoomLevel,
  atMost: number,
  binOf: (at: number, dayStart: number) => TimeWindow,
  { barGap, shortestBar }: Pick<MarkSizes, 'barGap' | 'shortestBar'>,
): PackedBars {
  const pixels = leastPixels(level);
  const rows: number[][] = [];
  const rowEnds: number[] = [];
  const rest: number[] = [];
  for (let bar = 0; bar < report.length; bar += 1) {
    const [from, to] = [start[bar] as number, end[bar] as number];
    // A short bar is drawn wider than it is, about its middle, and may be pushed back into the view at its edges.
    const room = Math.max(0, shortestBar - (to - from) * pixels);
    let row = 0;
    while (row < rowEnds.length && from * pixels - room < (rowEnds[row] as number) + barGap) row += 1;
    if (row >= atMost) {
      rest.push(bar);
      continue;
    }
    rowEnds[row] = to * pixels + room;
    const list = rows[row];
    if (list === undefined) rows[row] = [bar];
    else list.push(bar);
  }

  const pick = <Column extends Uint32Array | Float64Array>(column: Column, bars: readonly number[]): Column => {
    const picked = column.slice(0, bars.length) as Column;
    bars.forEach((bar, index) => (picked[index] = column[bar] as number));
    return picked;
  };
  const clusters = clustersOf(pick(report, rest), pick(start, rest), binOf);
  return {
    rows: rows.map((row) => ({ report: pick(report, row), start: pick(start, row), end: pick(end, row) })),
    clusters,
    binEnds: binEndsOf(clusters, rest.length),
    ends: pick(end, rest).sort(),
  };
}

function binEndsOf(clusters: readonly Cluster[], count: number): Float64Array {
  const ends = new Float64Array(count);
  let from = 0;
  for (const { end, reports } of clusters) {
    ends.fill(end, from, from + reports.length);
    from += reports.length;
  }
  return ends;
}

function clustersOf(report: Uint32Array, starts: Float64Array, binOf: (at: number, dayStart: number) => TimeWindow): Cluster[] {
  const clusters: Cluster[] = [];
  for (let first = 0; first < report.length; ) {
    const from = starts[first] as number;
    const { start, end } = from === -Infinity ? { start: from, end: from } : binOf(from, Number.NaN);
    let next = first + 1;
    while (next < report.length && (starts[next] === from || (starts[next] as number) < end)) next += 1;
    clusters.push({ start, end, reports: report.subarray(first, next) });
    first = next;
  }
  return clusters;
}
