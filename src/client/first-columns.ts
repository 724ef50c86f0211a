import { type ColumnsPiece, pieceFormat, pieceVersion } from '../core/layout/columns/columns-piece.ts';
import { emptyColumns, type LoadedColumns, withPiece } from '../core/layout/columns/decode-columns.ts';
import type { FacetsPiece } from '../core/layout/columns/facets-piece.ts';
import type { TimelineData } from '../core/layout/columns/timeline-data.ts';

/** What a page says of its reports: `ids` are those of the reports in its list, in its order. */
export interface PageReports extends Pick<TimelineData, 'count' | 'columns' | 'listed'> {
  readonly ids: readonly string[];
}

/**
 * The columns that travel in the page, or as many empty rows. `rest`: what a first look does not need; null: it has not
 * come, and the reports have no other date than that of the report, and name nothing but their sides.
 */
export function firstColumns({ count, columns, listed, ids }: PageReports, rest: FacetsPiece['rest']): LoadedColumns {
  const empty = emptyColumns(count);
  if (columns === null) return empty;
  const { reported, sides, ...own } = columns;
  const all = [...own.ids];
  let place = -1;
  listed.forEach((steps, index) => {
    place += 1 + steps;
    all[place] = ids[index] ?? '';
  });
  const none: null[] = all.map(() => null);
  const lists: Omit<ColumnsPiece['lists'], 'side'> = rest?.lists ?? { claimant: none, topic: none, place: none, metric: none, status: none, question: none };
  const occurred = rest?.occurred ?? { kinds: '-'.repeat(all.length), numbers: [] };
  return withPiece(empty, { ...own, format: pieceFormat, version: pieceVersion, ids: all, dates: { reported, occurred }, lists: { ...lists, side: sides } });
}
