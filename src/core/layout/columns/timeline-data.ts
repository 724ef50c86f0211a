import type { Clock } from '../lanes.ts';
import type { TimeWindow } from '../time-scale.ts';
import type { ColumnsPiece, DatesPiece, ListPiece } from './columns-piece.ts';
import type { DayCounts } from './day-counts.ts';
import type { KnownGap } from './known-gaps.ts';
import type { FacetValue } from './report-columns.ts';

/** Names the serialised form; {@link timelineVersion} moves when its shape does. */
export const timelineFormat = 'dated-reports-timeline';
export const timelineVersion = 2;

/** What a page hands to its script, as JSON: all of the timeline, or where the rest of it is. Instants are in ms. */
export interface TimelineData {
  readonly format: typeof timelineFormat;
  readonly version: typeof timelineVersion;
  /** IANA. */
  readonly zone: string;
  /** How many reports there are. */
  readonly count: number;
  readonly sides: readonly FacetValue[];
  /** The whole period and the window that is shown first, by each clock; null: there is neither a period nor a date. */
  readonly windows: Readonly<Record<Clock, { readonly whole: TimeWindow | null; readonly first: TimeWindow | null }>>;
  readonly gaps: readonly KnownGap[];
  /** Former ids of reports, each with the present one. */
  readonly formerly: readonly (readonly [former: string, present: string])[];
  /** null: all reports are here. */
  readonly days: Readonly<Record<Clock, DayCounts>> | null;
  /** All reports; null: there are none, or they are in pieces. */
  readonly columns: FirstColumns | null;
  /** Where what a first look does not need can be loaded: a `FacetsPiece`. */
  readonly facets: string;
  /**
   * The reports that the page lists, in the order of its list: how far the place of each is from that after the one before.
   * Their ids are in the list, and '' in the columns.
   */
  readonly listed: readonly number[];
  /** Where the reports are when they are not here, in order; together they hold each of them once. */
  readonly pieces: readonly PieceRef[];
}

/** What a first look needs of the reports: the rest is in a `FacetsPiece`. */
export interface FirstColumns extends Pick<ColumnsPiece, 'first' | 'ids' | 'flags' | 'midnights' | 'texts'> {
  readonly reported: DatesPiece;
  readonly sides: readonly ListPiece[];
}

/** A piece that can be loaded. */
export interface PieceRef {
  readonly href: string;
  /** The place of its first report, from 0. */
  readonly first: number;
  readonly count: number;
  readonly extents: Readonly<Record<Clock, PieceExtent>>;
}

/** What dates a piece has by one clock. */
export interface PieceExtent {
  /** From the first bound of its reports to the last, end exclusive; in it null: a report has no such bound. null: none has a date. */
  readonly dates: readonly [from: number | null, to: number | null] | null;
  readonly hasUndated: boolean;
}

/** Whether a piece can hold a report whose dates meet the window. */
export function meetsWindow({ dates }: PieceExtent, { start, end }: TimeWindow): boolean {
  return dates !== null && (dates[0] ?? -Infinity) < end && (dates[1] ?? Infinity) > start;
}
