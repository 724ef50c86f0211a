import type { DateColumns } from '../columns/report-columns.ts';
import type { TimeScale } from '../time-scale.ts';
import { type FramedBar, framedBars } from './framed-bars.ts';
import { type LaneHeights, clusterHeightOf } from './lane-heights.ts';
import type { LaneLevel, LevelMarks } from './level-marks.ts';
import type { MarkSizes } from './metrics.ts';
import type { Cluster } from './pack-units.ts';
import { countBelow, countUpTo } from './search-sorted.ts';

/** One report as a mark about x, y, from the top of the drawing. */
export interface FramedUnit {
  readonly report: number;
  readonly x: number;
  readonly y: number;
}

/** Several reports as a box with a number. */
export interface FramedCluster {
  /** Of one lane and level the same as long as it shows the same bin. */
  readonly key: string;
  readonly of: 'days' | 'bars' | 'undated';
  readonly reports: Uint32Array;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/** What of a lane lies in the view: each of its reports is in exactly one of these. */
export interface FramedLane {
  readonly top: number;
  readonly height: number;
  readonly units: readonly FramedUnit[];
  readonly bars: readonly FramedBar[];
  readonly clusters: readonly FramedCluster[];
  readonly undated: readonly FramedUnit[];
  /** How many bars without a row of their own began before the view and run on into it. */
  readonly runningOn: number;
  /** How many reports lie before the view, and after it. */
  readonly before: number;
  readonly after: number;
}

/** The marks of a window: an immutable value, made anew for each step of a gesture. */
export interface FocusFrame {
  readonly scale: TimeScale;
  readonly lanes: readonly FramedLane[];
  readonly height: number;
}

export interface Gutter {
  readonly left: number;
  readonly right: number;
}

/**
 * Places the marks of a level that are in view, and no others: two searches a row of marks, so that the cost grows with
 * what is shown and not with what there is. `gutter`: where the undated stand; null: there are none.
 */
export function focusFrame(
  { lanes, highest }: LevelMarks,
  heights: readonly LaneHeights[],
  dates: DateColumns,
  scale: TimeScale,
  gutter: Gutter | null,
  sizes: MarkSizes,
): FocusFrame {
  let top = 0;
  const framed = lanes.map((lane, index) => {
    const frame = frameLane(lane, heights[index] as LaneHeights, top, highest, dates, scale, gutter, sizes);
    top += frame.height;
    return frame;
  });
  return { scale, lanes: framed, height: top };
}

function frameLane(
  lane: LaneLevel,
  { height, unitsFloor, barsTop, barClustersTop }: LaneHeights,
  top: number,
  highest: number,
  dates: DateColumns,
  scale: TimeScale,
  gutter: Gutter | null,
  sizes: MarkSizes,
): FramedLane {
  const { units, clusters, bars } = lane;
  const floor = top + unitsFloor;
  const [first, last] = [countBelow(units.at, scale.start), countBelow(units.at, scale.end)];
  const shown: FramedUnit[] = [];
  for (let at = first; at < last; at += 1) {
    const x = scale.x(units.at[at] as number) + (units.shift[at] as number);
    shown.push({ report: units.report[at] as number, x, y: floor - ((units.row[at] as number) + 0.5) * sizes.pitch });
  }
  const boxes = new Clusters(clusters, scale);
  const inBoxes = boxes.shown.map((cluster) => {
    const tall = clusterHeightOf(cluster.reports.length, highest, sizes);
    return box('days', cluster, scale, floor - tall, tall);
  });
  const starting = new Clusters(bars.clusters, scale);
  const over = countUpTo(bars.ends, scale.start) - endedIn(starting.shown[0], dates, scale.start);
  const inRows = framedBars(bars.rows, dates, scale, top + barsTop, sizes);
  const undated = gutter === null ? { units: [], clusters: [] } : frameUndated(lane.undated, gutter, top + height, height, sizes);
  return {
    top,
    height,
    units: shown,
    bars: inRows.bars,
    clusters: [...inBoxes, ...starting.shown.map((cluster) => box('bars', cluster, scale, top + barClustersTop, sizes.clusterHeight)), ...undated.clusters],
    undated: undated.units,
    runningOn: countUpTo(bars.binEnds, scale.start) - over,
    before: first + boxes.before + inRows.before + over,
    after: units.at.length - last + boxes.after + inRows.after + starting.after,
  };
}

/** The clusters of which the view holds a part, and how many reports the others hold. */
class Clusters {
  readonly shown: readonly Cluster[];
  readonly before: number;
  readonly after: number;

  constructor(clusters: readonly Cluster[], { start, end }: TimeScale) {
    const count = (some: readonly Cluster[]) => some.reduce((sum, { reports }) => sum + reports.length, 0);
    const first = lowest(clusters, (cluster) => cluster.end > start);
    const last = lowest(clusters, (cluster) => cluster.start >= end);
    this.shown = clusters.slice(first, last);
    this.before = count(clusters.slice(0, first));
    this.after = count(clusters.slice(last));
  }
}

/** How many of a cluster, of which the view holds a part, are over before it begins. */
function endedIn(cluster: Cluster | undefined, { latest }: DateColumns, start: number): number {
  return cluster?.reports.reduce((sum, report) => sum + ((latest[report] as number) <= start ? 1 : 0), 0) ?? 0;
}

/** The first place at which what rises from false to true is true. */
function lowest<Thing>(things: readonly Thing[], isThere: (thing: Thing) => boolean): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isThere(things[middle] as Thing)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function box(of: 'days' | 'bars', { start, end, reports }: Cluster, scale: TimeScale, top: number, height: number): FramedCluster {
  return { key: `${of}${start}`, of, reports, left: scale.within(start), right: scale.within(end), top, height };
}

/** Rows from below; where they would be higher than the lane, one box for all. */
function frameUndated(reports: Uint32Array, { left, right }: Gutter, bottom: number, height: number, { pitch, clusterHeight }: MarkSizes) {
  const perRow = Math.max(1, Math.floor((right - left) / pitch));
  const rows = Math.floor((height - pitch) / pitch);
  const floor = bottom - pitch / 2;
  if (reports.length > perRow * rows) {
    const cluster: FramedCluster = { key: 'undated', of: 'undated', reports, left, right, top: floor - clusterHeight, height: clusterHeight };
    return { units: [], clusters: [cluster] };
  }
  const columns = Math.min(perRow, reports.length);
  const from = (left + right) / 2 - ((columns - 1) / 2) * pitch;
  const units = Array.from(reports, (report, index): FramedUnit => ({
    report,
    x: from + (index % perRow) * pitch,
    y: floor - (Math.floor(index / perRow) + 0.5) * pitch,
  }));
  return { units, clusters: [] };
}
