import { dayLength } from '../../time/calendar.ts';
import { startOfEpochDay } from '../../time/zone.ts';
import type { Clock } from '../lanes.ts';
import { type DayCounts, dayCountsOf } from './day-counts.ts';
import type { LoadedColumns } from './decode-columns.ts';
import type { DateColumns } from './report-columns.ts';

/**
 * The columns with a stand-in in the row of each report that has not come, as far as the counts tell its day and side by
 * that clock: a drawing then shows from the start how many reports there are. A stand-in has no id and no values.
 */
export function withStandIns(columns: LoadedColumns, counts: DayCounts, clock: Clock, zone: string): LoadedColumns {
  const { loaded, count } = columns;
  if (loaded.every((each) => each === 1)) return columns;
  const sides = (counts.loose.length || 1) - 1;
  const here = new Map(dayCountsOf(columns, clock, zone, sides).days.map(([day = 0, ...bySide]) => [day, bySide]));
  const side = columns.side.slice();
  const dates: DateColumns = {
    earliest: columns.dates[clock].earliest.slice(),
    latest: columns.dates[clock].latest.slice(),
    coreStart: columns.dates[clock].coreStart,
    coreEnd: columns.dates[clock].coreEnd,
    dayStart: columns.dates[clock].dayStart.slice(),
    dayEnd: columns.dates[clock].dayEnd.slice(),
  };
  let row = 0;
  for (const [day = 0, ...bySide] of counts.days) {
    const start = startOfEpochDay(zone, day) ?? day * dayLength;
    const end = startOfEpochDay(zone, day + 1) ?? start + dayLength;
    bySide.forEach((all, index) => {
      for (let missing = all - (here.get(day)?.[index] ?? 0); missing > 0; missing -= 1) {
        while (row < count && loaded[row] === 1) row += 1;
        if (row === count) return;
        side[row] = index === sides ? -1 : index;
        dates.earliest[row] = dates.dayStart[row] = start;
        dates.latest[row] = dates.dayEnd[row] = end;
        row += 1;
      }
    });
  }
  return { ...columns, side, dates: { ...columns.dates, [clock]: dates } };
}
