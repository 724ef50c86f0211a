import type { Chronicle } from '../../model/chronicle.ts';
import type { Entry } from '../../model/entry.ts';
import type { Clock } from '../lanes.ts';
import { firstWindow, wholePeriod } from '../window.ts';
import { columnsOf, vocabularyOf } from './columns-of.ts';
import type { ColumnsPiece, ReportTexts } from './columns-piece.ts';
import { dayCountsOf } from './day-counts.ts';
import { encodeColumns } from './encode-columns.ts';
import { knownGapsOf } from './known-gaps.ts';
import { isUndatedAt, type ReportColumns } from './report-columns.ts';
import { type FirstColumns, type PieceExtent, type PieceRef, type TimelineData, timelineFormat, timelineVersion } from './timeline-data.ts';

/** As many reports travel in the page; more are in pieces. */
const mostInPage = 2000;
const pieceLength = 1000;

/**
 * All reports in the fewest stretches that travel alone: one, with up to 2,000 reports, or some of 1,000 each; none where
 * there is no report. `textsOf`: what the mark of a report says; null: the page lists it.
 */
export function piecesOf(chronicle: Chronicle, textsOf: (entry: Entry) => ReportTexts | null): ColumnsPiece[] {
  const { site, entries } = chronicle;
  const columns = columnsOf(chronicle, vocabularyOf(chronicle));
  const length = columns.count <= mostInPage ? mostInPage : pieceLength;
  return Array.from({ length: Math.ceil(columns.count / length) }, (_, index) =>
    encodeColumns(columns, index * length, Math.min((index + 1) * length, columns.count), {
      zone: site.timeZone,
      textsOf: (report) => textsOf(entries[report] as Entry),
    }),
  );
}

export interface TimelineDataOptions {
  /** BCP 47, of the words. */
  readonly locale: string;
  /** Those of {@link piecesOf}. One alone travels in the page. */
  readonly pieces: readonly ColumnsPiece[];
  /** Where a piece that does not travel in the page can be loaded, by its place among them. */
  readonly hrefOf: (piece: number) => string;
  /** Where the piece of the facets can be loaded. */
  readonly facets: string;
  /** The places of the reports that the page lists, in the order of its list. */
  readonly listed: readonly number[];
}

/** What the page of a record hands to its script. */
export function timelineData(chronicle: Chronicle, { locale, pieces, hrefOf, facets, listed }: TimelineDataOptions): TimelineData {
  const { site, entries } = chronicle;
  const zone = site.timeZone;
  const columns = columnsOf(chronicle, vocabularyOf(chronicle));
  const windows = (clock: Clock) => ({ whole: wholePeriod(chronicle, clock), first: firstWindow(chronicle, clock) });
  const days = (clock: Clock) => dayCountsOf(columns, clock, zone, site.sides.length);
  const [only, ...others] = pieces;
  const isHere = others.length === 0;
  return {
    format: timelineFormat,
    version: timelineVersion,
    zone,
    count: entries.length,
    sides: site.sides,
    windows: { reported: windows('reported'), occurred: windows('occurred') },
    gaps: knownGapsOf(site, locale),
    formerly: entries.flatMap(({ id, formerly }) => formerly.map((former) => [former, id] as const)),
    days: isHere ? null : { reported: days('reported'), occurred: days('occurred') },
    columns: isHere && only !== undefined ? firstColumns(only, new Set(listed)) : null,
    facets,
    listed: isHere ? listed.map((place, index) => place - (listed[index - 1] ?? -1) - 1) : [],
    pieces: isHere ? [] : pieces.map((piece, index) => refOf(piece, hrefOf(index), columns)),
  };
}

function firstColumns({ first, ids, flags, midnights, texts, dates, lists }: ColumnsPiece, listed: ReadonlySet<number>): FirstColumns {
  return {
    first,
    ids: ids.map((id, place) => (listed.has(place) ? '' : id)),
    flags,
    midnights,
    reported: dates.reported,
    sides: lists.side,
    ...(texts === undefined ? {} : { texts }),
  };
}

function refOf({ first, ids }: ColumnsPiece, href: string, columns: ReportColumns): PieceRef {
  const extent = (clock: Clock) => extentOf(columns, clock, first, first + ids.length);
  return { href, first, count: ids.length, extents: { reported: extent('reported'), occurred: extent('occurred') } };
}

function extentOf({ dates }: ReportColumns, clock: Clock, first: number, end: number): PieceExtent {
  const { earliest, latest } = dates[clock];
  let hasUndated = false;
  let [from, to] = [Infinity, -Infinity];
  for (let report = first; report < end; report += 1) {
    if (isUndatedAt(dates[clock], report)) {
      hasUndated = true;
      continue;
    }
    from = Math.min(from, earliest[report] as number);
    to = Math.max(to, latest[report] as number);
  }
  const bound = (instant: number) => (Number.isFinite(instant) ? instant : null);
  return { dates: from < to ? [bound(from), bound(to)] : null, hasUndated };
}
