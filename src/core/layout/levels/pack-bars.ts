import type { TimeWindow } from '../time-scale.ts';
import type { MarkSizes } from './metrics.ts';
import type { Cluster } from './pack-units.ts';
import type { SortedMembers } from './sort-members.ts';
import { leastPixels, type ZoomLevel } from './zoom-levels.ts';

/** The bars of one row, none of which overlaps another, in the order of time. */
export interface BarRow {
  readonly report: Uint32Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

export interface PackedBars {
  /** The highest first. */
  readonly rows: readonly BarRow[];
  /** What found no row, by the bin in which it begins, in the order of time; without a bound, from -Infinity on. */
  readonly clusters: readonly Cluster[];
  /** Of what found no row the ends of its bins, and its own ends, each in order: to count what runs on into a window. */
  readonly binEnds: Float64Array;
  readonly ends: Float64Array;
}

type Bar = SortedMembers['bars'][number];

/** Bars in as few rows as hold them without overlap at the narrowest scale of the level: each in the highest free row. */
export function packBars(
  bars: readonly Bar[],
  level: ZoomLevel,
  atMost: number,
  binOf: (at: number, dayStart: number) => TimeWindow,
  { barGap, shortestBar }: Pick<MarkSizes, 'barGap' | 'shortestBar'>,
): PackedBars {
  const pixels = leastPixels(level);
  const rows: Bar[][] = [];
  const ends: number[] = [];
  const rest: Bar[] = [];
  for (const bar of bars) {
    // A short bar is drawn wider than it is, about its middle, and may be pushed back into the view at its edges.
    const room = Math.max(0, shortestBar - (bar.end - bar.start) * pixels);
    const from = bar.start * pixels - room;
    let row = 0;
    while (row < ends.length && from < (ends[row] as number) + barGap) row += 1;
    if (row >= atMost) {
      rest.push(bar);
      continue;
    }
    ends[row] = bar.end * pixels + room;
    const list = rows[row];
    if (list === undefined) rows[row] = [bar];
    else list.push(bar);
  }
  const clusters = clustersOf(rest, binOf);
  return {
    rows: rows.map((row) => ({
      report: Uint32Array.from(row, ({ report }) => report),
      start: Float64Array.from(row, ({ start }) => start),
      end: Float64Array.from(row, ({ end }) => end),
    })),
    clusters,
    binEnds: Float64Array.from(clusters.flatMap(({ end, reports }) => Array.from(reports, () => end))).sort(),
    ends: Float64Array.from(rest, ({ end }) => end).sort(),
  };
}

function clustersOf(bars: readonly Bar[], binOf: (at: number, dayStart: number) => TimeWindow): Cluster[] {
  const clusters: { start: number; end: number; reports: number[] }[] = [];
  for (const { report, start } of bars) {
    const bin = start === -Infinity ? { start, end: start } : binOf(start, Number.NaN);
    const last = clusters.at(-1);
    if (last?.start === bin.start) last.reports.push(report);
    else clusters.push({ ...bin, reports: [report] });
  }
  return clusters.map(({ start, end, reports }) => ({ start, end, reports: Uint32Array.from(reports) }));
}
