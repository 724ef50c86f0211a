import type { Clock } from '../lanes.ts';
import { orderBy } from './clock-order.ts';
import type { FacetValue, ReportColumns, ValueLists, Vocabulary } from './report-columns.ts';

export interface LaneSetOptions {
  readonly grouping: 'side' | 'topic' | 'place' | 'claimant';
  readonly clock: Clock;
  /** 1 for each report that is in lanes; null: all are. */
  readonly mask: Uint8Array | null;
  /** How many values may have lanes of their own, unless these are the sides; at least 1. */
  readonly most: number;
}

/** The reports of one lane. */
export interface LaneSet {
  /** The reports of a value, those of the values that have no lane of their own, or those that name no value. */
  readonly kind: 'value' | 'others' | 'none';
  /** The id of the value, or what no id is: each lane has its own. */
  readonly key: string;
  /** That of the value; null: the lane is of none, and whoever shows it has the words. */
  readonly name: string | null;
  /** The place of the value in the vocabulary. */
  readonly value: number | null;
  /** The side whose look the lane has, as its place in the site's list; null: none. */
  readonly side: number | null;
  /** The places of the reports, in the order of the clock. */
  readonly members: Uint32Array;
}

/**
 * Reports in lanes. By side there is one lane a side, in the order of the site and also where no report is, and a report
 * stands in that of its first. By anything else a report stands in the lane of each of its values; the lanes with the most
 * reports come first, then as in the vocabulary, and a value without a report has none. After at most `most` of them come
 * one lane for the reports that are in none of these, and one for those that name no value, where there are any.
 */
export function laneSets(columns: ReportColumns, vocabulary: Vocabulary, { grouping, clock, mask, most }: LaneSetOptions): LaneSet[] {
  const offered: readonly FacetValue[] = vocabulary[grouping];
  const lists = grouping === 'side' ? firstSides(columns.side) : columns.lists[grouping];
  const counts = countsOf(lists, offered.length, mask);
  const named = grouping === 'side' ? offered.map((_, value) => value) : busiest(counts, most);

  const laneOf = new Int32Array(offered.length).fill(-1);
  named.forEach((value, lane) => {
    laneOf[value] = lane;
  });
  const sizes = named.map((value) => counts[value] as number);
  const { members, others, none } = distribute(lists, orderBy(columns, clock), mask, laneOf, sizes);

  const lanes = named.map((value, lane): LaneSet => {
    const { id, name, side } = offered[value] as FacetValue;
    return { kind: 'value', key: id, name, value, side: grouping === 'side' ? value : (side ?? null), members: members[lane] as Uint32Array };
  });
  const special = (['others', 'none'] as const).map((kind): LaneSet => ({ kind, key: `:${kind}`, name: null, value: null, side: null, members: kind === 'others' ? others : none }));
  return [...lanes, ...special.filter((lane) => lane.members.length > 0)];
}

/** The first side of each report as the only one; of -1, none. */
function firstSides(side: Int16Array): ValueLists {
  const starts = new Uint32Array(side.length + 1);
  const values = new Uint16Array(side.length);
  let end = 0;
  for (let report = 0; report < side.length; report += 1) {
    if ((side[report] as number) >= 0) {
      values[end] = side[report] as number;
      end += 1;
    }
    starts[report + 1] = end;
  }
  return { starts, values };
}

function countsOf({ starts, values }: ValueLists, length: number, mask: Uint8Array | null): Uint32Array {
  const counts = new Uint32Array(length);
  for (let report = 0; report < starts.length - 1; report += 1) {
    if (mask !== null && mask[report] === 0) continue;
    const end = starts[report + 1] as number;
    for (let at = starts[report] as number; at < end; at += 1) (counts[values[at] as number] as number) += 1;
  }
  return counts;
}

/** The values that have the most reports, at most so many of them; those of one number in the order of the vocabulary. */
function busiest(counts: Uint32Array, most: number): number[] {
  const values = [...counts.keys()].filter((value) => (counts[value] as number) > 0);
  return values.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b).slice(0, most);
}

interface Distributed {
  readonly members: readonly Uint32Array[];
  readonly others: Uint32Array;
  readonly none: Uint32Array;
}

/** Reports into the lanes of their values (-1: such a value has none), whose sizes are known. */
function distribute({ starts, values }: ValueLists, order: Uint32Array, mask: Uint8Array | null, laneOf: Int32Array, sizes: readonly number[]): Distributed {
  const members = sizes.map((size) => new Uint32Array(size));
  const filled = new Uint32Array(sizes.length);
  const others = new Uint32Array(order.length);
  const none = new Uint32Array(order.length);
  let othersCount = 0;
  let noneCount = 0;
  for (let place = 0; place < order.length; place += 1) {
    const report = order[place] as number;
    if (mask !== null && mask[report] === 0) continue;
    const start = starts[report] as number;
    const end = starts[report + 1] as number;
    let isPlaced = false;
    for (let at = start; at < end; at += 1) {
      const lane = laneOf[values[at] as number] as number;
      if (lane < 0) continue;
      (members[lane] as Uint32Array)[filled[lane] as number] = report;
      (filled[lane] as number) += 1;
      isPlaced = true;
    }
    if (isPlaced) continue;
    if (start === end) none[noneCount++] = report;
    else others[othersCount++] = report;
  }
  return { members, others: others.slice(0, othersCount), none: none.slice(0, noneCount) };
}
