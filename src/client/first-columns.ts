import { addPiece, emptyColumns, type LoadedColumns } from '../core/layout/columns/decode-columns.ts';
import { withStandIns } from '../core/layout/columns/stand-ins.ts';
import type { TimelineData } from '../core/layout/columns/timeline-data.ts';
import type { Clock } from '../core/layout/lanes.ts';

/** The columns that travel in the page, or as many empty rows. */
export function firstColumns(data: TimelineData): LoadedColumns {
  const columns = emptyColumns(data.count);
  if (data.columns === null) return columns;
  const added = addPiece(columns, data.columns);
  if ('fault' in added) throw new TypeError(`The reports in the page cannot be read: ${added.fault.kind}`);
  return added.columns;
}

/** What a drawing shows of these columns: stand-ins where reports have not come. */
export function shownColumns(columns: LoadedColumns, data: TimelineData, clock: Clock): LoadedColumns {
  return withStandIns(columns, data.days[clock], clock, data.zone);
}
