import type { Clock } from '../lanes.ts';

/** By what reports can be filtered; also the order in which filters are offered. */
export const facetNames = ['side', 'claimant', 'topic', 'place', 'metric', 'status'] as const;
export type FacetName = (typeof facetNames)[number];

/** One value of a facet: what addresses name it by, and what readers read. */
export interface FacetValue {
  readonly id: string;
  readonly name: string;
  /** Of a claimant: the place of its side in the site's list, from 0; null: none is stated. */
  readonly side?: number | null;
}

/** All values of each facet, in the order in which they are offered. Columns name them by their place here. */
export type Vocabulary = { readonly [Name in FacetName | 'question']: readonly FacetValue[] };

/** A set of values for each report: those of report `i` are `values[starts[i]]` up to but not including `values[starts[i + 1]]`. */
export interface ValueLists {
  readonly starts: Uint32Array;
  readonly values: Uint16Array;
}

/** The dates of all reports by one clock; instants in ms. */
export interface DateColumns {
  /** The start of the outer bounds; -Infinity: nothing bounds it. */
  readonly earliest: Float64Array;
  /** The end of the outer bounds, exclusive; Infinity: nothing bounds it. */
  readonly latest: Float64Array;
  /** What is surely within, end exclusive; NaN in both: nothing is sure. */
  readonly coreStart: Float64Array;
  readonly coreEnd: Float64Array;
  /** From where to where the day of the zone runs within which the whole span lies; NaN in both: it may reach further. */
  readonly dayStart: Float64Array;
  readonly dayEnd: Float64Array;
}

/** A claim of the report gives a figure. */
export const hasFigure = 1;
export const isWithdrawn = 2;
/** A claim of it has more than one independent origin. */
export const hasSeveralOrigins = 4;
/** A claim of it is disputed. */
export const isDisputed = 8;

/**
 * The reports as a drawing, a filter and a lane need them: columns of numbers, a row a report, in the order in which they
 * were reported (that of `Chronicle.entries`). A value that never changes.
 */
export interface ReportColumns {
  readonly count: number;
  readonly ids: readonly string[];
  readonly dates: Readonly<Record<Clock, DateColumns>>;
  /** The first of the report's sides as its place in the site's list, from 0; -1: none is stated. */
  readonly side: Int16Array;
  /** Sums of {@link hasFigure}, {@link isWithdrawn}, {@link hasSeveralOrigins} and {@link isDisputed}. */
  readonly flags: Uint8Array;
  readonly lists: { readonly [Name in FacetName | 'question']: ValueLists };
}

/** The values of one report. */
export function valuesOf({ starts, values }: ValueLists, report: number): Uint16Array {
  return values.subarray(starts[report], starts[report + 1]);
}

/** Whether a report has that value. */
export function hasValue({ starts, values }: ValueLists, report: number, value: number): boolean {
  for (let at = starts[report] as number; at < (starts[report + 1] as number); at += 1) if (values[at] === value) return true;
  return false;
}

/** Whether nothing bounds the date of a report. */
export function isUndatedAt({ earliest, latest }: DateColumns, report: number): boolean {
  return earliest[report] === -Infinity && latest[report] === Infinity;
}
