import type { LoadedColumns } from '../core/layout/columns/decode-columns.ts';
import { withStandIns } from '../core/layout/columns/stand-ins.ts';
import type { TimelineData } from '../core/layout/columns/timeline-data.ts';
import type { Clock } from '../core/layout/lanes.ts';

/** What a drawing shows of these columns: stand-ins where reports have not come. */
export function shownColumns(columns: LoadedColumns, { days, zone }: Pick<TimelineData, 'days' | 'zone'>, clock: Clock): LoadedColumns {
  return days === null ? columns : withStandIns(columns, days[clock], clock, zone);
}
