import type { Chronicle } from '../../model/chronicle.ts';
import { type Density, densityTally } from '../density.ts';
import type { TimeScale } from '../time-scale.ts';
import type { LaneSet } from './lane-sets.ts';
import type { DateColumns } from './report-columns.ts';

/** What {@link densityTally} needs of the site. */
export type Calendar = Pick<Chronicle['site'], 'gaps' | 'timeZone'>;

/**
 * The reports of lanes over the time of the scale, in bins of the calendar, with the known gaps: what `densityOf` is of
 * entries. A report that stands in several lanes is counted in each.
 */
export function histogramOf(dates: DateColumns, lanes: readonly Pick<LaneSet, 'members'>[], { gaps, timeZone }: Calendar, scale: TimeScale): Density {
  const { earliest, latest } = dates;
  const tally = densityTally(lanes.length, scale, timeZone);
  lanes.forEach(({ members }, lane) => {
    for (let place = 0; place < members.length; place += 1) {
      const report = members[place] as number;
      tally.add(lane, earliest[report] as number, latest[report] as number);
    }
  });
  return tally.density(gaps);
}
