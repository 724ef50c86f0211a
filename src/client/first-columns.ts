import { emptyColumns, type LoadedColumns, withPiece } from '../core/layout/columns/decode-columns.ts';
import type { TimelineData } from '../core/layout/columns/timeline-data.ts';

/** The columns that travel in the page, or as many empty rows. `ids`: those of the reports in the page's list, in its order. */
export function firstColumns({ count, columns, listed }: Pick<TimelineData, 'count' | 'columns' | 'listed'>, ids: readonly string[]): LoadedColumns {
  const empty = emptyColumns(count);
  if (columns === null) return empty;
  const all = [...columns.ids];
  let place = -1;
  listed.forEach((steps, index) => {
    place += 1 + steps;
    all[place] = ids[index] ?? '';
  });
  return withPiece(empty, { ...columns, ids: all });
}
