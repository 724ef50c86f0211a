import type { Clock } from '../lanes.ts';
import type { FacetName } from './report-columns.ts';

/** Names the serialised form; {@link pieceVersion} moves when its shape does. */
export const pieceFormat = 'dated-reports-columns';
export const pieceVersion = 1;

/** A stretch of `ReportColumns` as JSON. Each list has an item a report, unless it says otherwise. */
export interface ColumnsPiece {
  readonly format: typeof pieceFormat;
  readonly version: typeof pieceVersion;
  /** The place of the first report among all of them, from 0. */
  readonly first: number;
  readonly ids: readonly string[];
  readonly flags: readonly number[];
  /**
   * By how many seconds the days of the zone begin before those of UTC: pairs of the number of days since the pair before
   * (the first: since 1970-01-01) and that number, which holds until the next pair. Only for days that dates here name.
   */
  readonly midnights: readonly number[];
  readonly dates: Readonly<Record<Clock, DatesPiece>>;
  readonly lists: { readonly [Name in FacetName | 'question']: readonly ListPiece[] };
  /** For reports that the page does not list; null: it does. Left out where it lists all. */
  readonly texts?: readonly (ReportTexts | null)[];
}

/** The values of one report; null: none. One alone stands without its list. */
export type ListPiece = number | readonly number[] | null;

/** What a mark says of its report: its title, who said it, and when it was reported, with whatever doubt there is of that. */
export type ReportTexts = readonly [title: string, speakers: string, reported: string];

/** The dates by one clock. */
export interface DatesPiece {
  /** A letter of {@link dateWidths} for each report. */
  readonly kinds: string;
  /** What each kind needs, one after the other. */
  readonly numbers: readonly (number | null)[];
}

/**
 * How many numbers a date of each kind has. A day is the number of days since the day or first day that was named before
 * it (the first: since 1970-01-01); an instant is in seconds since 1970-01-01T00:00:00Z.
 *
 * - `-` nothing bounds it
 * - `d` surely within a day, which is the whole of it: day
 * - `p` possibly within a day, of which nothing is sure: day
 * - `t` a stretch of a day, all of it sure: day, seconds from its start, length in seconds
 * - `S` whole days, all of them sure: first day, how many
 * - `s` whole days, of which nothing is sure: first day, how many
 * - `x` anything else: start and end of the outer bounds, start and end of the core, day; each null where there is none
 */
export const dateWidths: ReadonlyMap<string, number> = new Map([['-', 0], ['d', 1], ['p', 1], ['t', 3], ['S', 2], ['s', 2], ['x', 5]]);
