import type { Cluster } from './stack.ts';

/** A stretch of x that a report takes. */
export interface Bar {
  readonly entry: string;
  readonly left: number;
  readonly right: number;
}

export interface PackedBars<B extends Bar> {
  /** 0 is the highest row. */
  readonly bars: readonly (B & { readonly row: number })[];
  /** What is beyond the last row, as one mark; it has a row of its own below the others. */
  readonly cluster: Cluster | null;
  /** How many rows are used, the cluster apart. */
  readonly rows: number;
}

export interface BarMetrics {
  /** The most rows, at least 1. */
  readonly barRows: number;
  /** Between two bars of a row. */
  readonly barGap: number;
  readonly clusterWidth: number;
}

/** Bars in as few rows as hold them without overlap: by their start, the longer first, each in the highest free row. */
export function packBars<B extends Bar>(bars: readonly B[], area: { left: number; right: number }, metrics: BarMetrics): PackedBars<B> {
  const ordered = [...bars].sort((a, b) => a.left - b.left || b.right - a.right || (a.entry < b.entry ? -1 : 1));
  const ends: number[] = [];
  const packed: (B & { row: number })[] = [];
  const rest: B[] = [];
  for (const bar of ordered) {
    const free = ends.findIndex((end) => bar.left >= end + metrics.barGap);
    const row = free < 0 ? ends.length : free;
    if (row >= metrics.barRows) {
      rest.push(bar);
      continue;
    }
    ends[row] = bar.right;
    packed.push({ ...bar, row });
  }
  return { bars: packed, cluster: rest.length === 0 ? null : clusterOf(rest, area, metrics.clusterWidth), rows: ends.length };
}

function clusterOf(bars: readonly Bar[], area: { left: number; right: number }, width: number): Cluster {
  const left = bars.reduce((least, bar) => Math.min(least, bar.left), Infinity);
  const right = bars.reduce((most, bar) => Math.max(most, bar.right), -Infinity);
  return { entries: bars.map(({ entry }) => entry), ...widened(left, right, width, area) };
}

/** The stretch about its middle, at least that wide, as far as the area has room. */
export function widened(left: number, right: number, least: number, area: { left: number; right: number }): { left: number; right: number } {
  if (right - left >= least) return { left, right };
  const width = Math.min(least, area.right - area.left);
  const from = Math.min(Math.max((left + right - width) / 2, area.left), area.right - width);
  return { left: from, right: from + width };
}
