import type { ColumnsPiece, ListPiece, ReportTexts } from './columns-piece.ts';
import { decodeDates } from './decode-dates.ts';
import { midnightFinder } from './midnights.ts';
import { type DateColumns, type ReportColumns, type ValueLists, valuesOf } from './report-columns.ts';

/**
 * Columns of which some rows may not have come yet. Such a row has no id, no side and no values, and its dates hold no
 * instant (`earliest` Infinity, `latest` -Infinity), so that it is neither undated nor in any window.
 */
export interface LoadedColumns extends ReportColumns {
  /** For each report, 1 where its row has come: a mask for whatever takes one. */
  readonly loaded: Uint8Array;
  /** What the marks say of reports that the page does not list; null: it does, or the row has not come. */
  readonly texts: readonly (ReportTexts | null)[];
}

/** Columns for so many reports, none of which has come. */
export function emptyColumns(count: number): LoadedColumns {
  const lists = () => ({ starts: new Uint32Array(count + 1), values: new Uint16Array(0) });
  return {
    count,
    ids: Array.from({ length: count }, () => ''),
    dates: { reported: noDates(count), occurred: noDates(count) },
    side: new Int16Array(count).fill(-1),
    flags: new Uint8Array(count),
    lists: { side: lists(), claimant: lists(), topic: lists(), place: lists(), metric: lists(), status: lists(), question: lists() },
    loaded: new Uint8Array(count),
    texts: Array.from({ length: count }, () => null),
  };
}

/** Whether the row of a report has come. */
export function isLoaded({ loaded }: LoadedColumns, report: number): boolean {
  return loaded[report] === 1;
}

/**
 * The columns with the rows of a piece, in whatever order pieces come; a piece may come again. The result takes the place of
 * the given columns, and only one result is to be made of them: its dates are written into their arrays, so that one piece
 * of many costs no copy of all. The given columns stay right for the rows that they have. The `dates` of the result are
 * objects of its own, by which a cache can tell the two apart.
 */
export function withPiece(columns: LoadedColumns, { first, ids, flags, midnights, dates, lists, texts }: ColumnsPiece): LoadedColumns {
  const end = first + ids.length;
  const midnight = midnightFinder(midnights);
  decodeDates(dates.reported, midnight, first, columns.dates.reported);
  decodeDates(dates.occurred, midnight, first, columns.dates.occurred);
  const grown = (name: keyof typeof lists) => withLists(columns.lists[name], lists[name], first);
  const sides = grown('side');
  const side = columns.side.slice();
  for (let report = first; report < end; report += 1) side[report] = valuesOf(sides, report)[0] ?? -1;
  const allFlags = columns.flags.slice();
  allFlags.set(flags, first);
  return {
    count: columns.count,
    side,
    flags: allFlags,
    loaded: columns.loaded.slice().fill(1, first, end),
    ids: columns.ids.toSpliced(first, ids.length, ...ids),
    texts: columns.texts.toSpliced(first, ids.length, ...(texts ?? ids.map(() => null))),
    dates: { reported: { ...columns.dates.reported }, occurred: { ...columns.dates.occurred } },
    lists: {
      side: sides,
      claimant: grown('claimant'),
      topic: grown('topic'),
      place: grown('place'),
      metric: grown('metric'),
      status: grown('status'),
      question: grown('question'),
    },
  };
}

function noDates(count: number): DateColumns {
  const column = (value: number) => new Float64Array(count).fill(value);
  const none = () => column(Number.NaN);
  return { earliest: column(Infinity), latest: column(-Infinity), coreStart: none(), coreEnd: none(), dayStart: none(), dayEnd: none() };
}

/** The lists with those of the rows from `first` on in the place of what was there. */
function withLists({ starts, values }: ValueLists, rows: readonly ListPiece[], first: number): ValueLists {
  const end = first + rows.length;
  const added = rows.flatMap((row) => row ?? []);
  const [from, to] = [starts[first] as number, starts[end] as number];
  const shift = added.length - (to - from);
  const newValues = new Uint16Array(values.length + shift);
  newValues.set(values.subarray(0, from));
  newValues.set(added, from);
  newValues.set(values.subarray(to), from + added.length);

  const newStarts = starts.slice();
  let at = from;
  for (let index = 0; index < rows.length; index += 1) {
    newStarts[first + index] = at;
    const row = rows[index] ?? null;
    at += row === null ? 0 : typeof row === 'number' ? 1 : row.length;
  }
  for (let report = end; shift !== 0 && report < starts.length; report += 1) (newStarts[report] as number) += shift;
  return { starts: newStarts, values: newValues };
}
