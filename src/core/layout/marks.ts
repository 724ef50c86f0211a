import type { Entry } from '../model/entry.ts';
import { dayLength } from '../time/calendar.ts';
import { type Bar, type BarMetrics, packBars } from './bars.ts';
import { type Clock, type Lane, spanBy } from './lanes.ts';
import { type BarEnd, type Placement, placementOf } from './placement.ts';
import { type Cluster, type DayUnit, type Stack, stackUnits, type StackMetrics } from './stack.ts';
import type { TimeScale } from './time-scale.ts';

/** One report, dated to a day or not at all. */
export interface UnitMark {
  readonly entry: string;
  /** The middle; y from the top of the lane, downwards. */
  readonly x: number;
  readonly y: number;
  /** false: it stands in the gutter. */
  readonly dated: boolean;
}

/** One report that is dated to more than a day. */
export interface BarMark extends Bar {
  /** The top, from the top of the lane. */
  readonly y: number;
  readonly height: number;
  readonly start: BarEnd;
  readonly end: BarEnd;
  /** What is surely within, as x; null: nothing is, within the window. */
  readonly core: readonly [left: number, right: number] | null;
}

/** Several reports for which there was no room, as a box with a count. */
export interface ClusterMark extends Cluster {
  readonly of: 'days' | 'bars' | 'undated';
  readonly y: number;
  readonly height: number;
}

/** The marks of a lane: each of its reports is in exactly one of these. */
export interface LaneMarks {
  readonly lane: Lane;
  readonly height: number;
  readonly units: readonly UnitMark[];
  readonly bars: readonly BarMark[];
  readonly clusters: readonly ClusterMark[];
  /** Reports that lie wholly before, or wholly after, the window. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface MarkMetrics extends StackMetrics, BarMetrics {
  readonly clusterHeight: number;
  readonly barHeight: number;
  readonly shortestBar: number;
  /** Above and below what a lane holds, and between its days and its bars. */
  readonly padding: number;
  /** What a lane needs for the words beside its marks; `before`, `after`: how many of its reports lie outside the window. */
  readonly leastHeight: (lane: Lane, before: number, after: number) => number;
  /** How many marks all lanes together may have before their rows become fewer. */
  readonly limit: number;
}

export interface MarkArea {
  /** null: there is no window, and no report has a date. */
  readonly scale: TimeScale | null;
  /** From where to where the undated stand; null: there are none. */
  readonly gutter: { readonly left: number; readonly right: number } | null;
  /** IANA time zone of the days. */
  readonly zone: string;
}

export function hasUndated(entries: readonly Entry[], clock: Clock): boolean {
  return entries.some((entry) => isUndated(entry, clock));
}

/**
 * Where each report of each lane is drawn. A report of one day is a unit in the column of its day, another with a bound is
 * a bar, one without bounds stands in the gutter; what has no room is in a cluster, and what lies outside the window is
 * counted. No two marks of a lane overlap.
 */
export function marksOf(lanes: readonly Lane[], clock: Clock, area: MarkArea, metrics: MarkMetrics): LaneMarks[] {
  const sorted = lanes.map((lane) => sortReports(lane, clock, area, metrics.shortestBar));
  for (let rows = metrics.rows; ; rows -= 1) {
    const barRows = Math.max(1, Math.round((metrics.barRows * rows) / metrics.rows));
    const marks = sorted.map((each) => laneMarks(each, area, { ...metrics, rows, barRows }));
    const count = marks.reduce((sum, { units, bars }) => sum + units.length + bars.length, 0);
    if (rows <= 1 || count <= metrics.limit) return marks;
  }
}

interface SortedReports {
  readonly lane: Lane;
  readonly days: DayUnit[];
  readonly bars: (Bar & Pick<BarMark, 'start' | 'end' | 'core'>)[];
  readonly undated: DayUnit[];
  readonly before: string[];
  readonly after: string[];
}

function sortReports(lane: Lane, clock: Clock, { scale, gutter, zone }: MarkArea, shortestBar: number): SortedReports {
  const sorted: SortedReports = { lane, days: [], bars: [], undated: [], before: [], after: [] };
  for (const entry of lane.entries) {
    const span = spanBy(clock, entry);
    const place: Placement = scale === null ? { kind: 'undated' } : placementOf(span, scale, zone, shortestBar);
    if (place.kind === 'day') sorted.days.push({ entry: entry.id, left: place.left, right: place.right });
    else if (place.kind === 'bar') sorted.bars.push({ entry: entry.id, left: place.left, right: place.right, start: place.start, end: place.end, core: place.core });
    else if (place.kind !== 'undated') sorted[place.kind].push(entry.id);
    else if (gutter !== null) sorted.undated.push({ entry: entry.id, ...gutter });
    else throw new RangeError(`No gutter for ${entry.id}, which has no date`);
  }
  // On clocks that were put back over midnight the days interlace.
  sorted.days.sort((a, b) => a.left - b.left);
  return sorted;
}

const nothing: Stack = { units: [], clusters: [], rows: 0 };

function laneMarks({ lane, before, after, ...reports }: SortedReports, { scale, gutter }: MarkArea, metrics: MarkMetrics): LaneMarks {
  const { padding, pitch, clusterHeight, barHeight, barGap } = metrics;
  const days = scale === null ? nothing : stackUnits(reports.days, { left: scale.left, right: scale.right, dayWidth: dayWidthOf(scale) }, metrics);
  const undated = gutter === null ? nothing : stackUnits(reports.undated, { ...gutter, dayWidth: gutter.right - gutter.left }, metrics);
  const packed = packBars(reports.bars, scale ?? { left: 0, right: 0 }, metrics);

  const rows = Math.max(days.rows, undated.rows);
  const hasClusters = days.clusters.length + undated.clusters.length > 0;
  const stackHeight = rows * pitch + (hasClusters ? clusterHeight : 0);
  const barsHeight = packed.rows * (barHeight + barGap) + (packed.cluster === null ? 0 : clusterHeight);
  const between = stackHeight > 0 && barsHeight > 0 ? padding : 0;
  const height = Math.max(metrics.leastHeight(lane, before.length, after.length), padding * 2 + stackHeight + between + barsHeight);
  const barsTop = height - padding - barsHeight;
  const floor = barsTop - between;

  const unit = (dated: boolean) => ({ entry, x, row }: Stack['units'][number]): UnitMark => ({ entry, x, y: floor - (row + 0.5) * pitch, dated });
  const box = (of: ClusterMark['of'], y: number) => (cluster: Cluster): ClusterMark => ({ ...cluster, of, y, height: clusterHeight });
  const top = floor - rows * pitch - clusterHeight;
  return {
    lane,
    height,
    units: [...days.units.map(unit(true)), ...undated.units.map(unit(false))],
    bars: packed.bars.map(({ row, ...bar }) => ({ ...bar, y: barsTop + row * (barHeight + barGap), height: barHeight })),
    clusters: [
      ...days.clusters.map(box('days', top)),
      ...undated.clusters.map(box('undated', top)),
      ...(packed.cluster === null ? [] : [box('bars', barsTop + packed.rows * (barHeight + barGap))(packed.cluster)]),
    ],
    before,
    after,
  };
}

function dayWidthOf({ start, end, left, right }: TimeScale): number {
  return ((right - left) * dayLength) / (end - start);
}

function isUndated(entry: Entry, clock: Clock): boolean {
  const { earliest, latest } = spanBy(clock, entry);
  return earliest === null && latest === null;
}
