import { type Density, densityTally, type GapBounds } from '../density.ts';
import type { TimeScale } from '../time-scale.ts';
import type { LaneSet } from './lane-sets.ts';
import type { DateColumns } from './report-columns.ts';

/** By which days reports are counted, and where some are known to be missing. */
export interface Calendar {
  readonly gaps: readonly GapBounds[];
  /** IANA. */
  readonly zone: string;
}

/**
 * The reports of lanes over the time of the scale, in bins of the calendar. A report that stands in several lanes is
 * counted in each.
 */
export function histogramOf(dates: DateColumns, lanes: readonly Pick<LaneSet, 'members'>[], { gaps, zone }: Calendar, scale: TimeScale): Density {
  const { earliest, latest } = dates;
  const tally = densityTally(lanes.length, scale, zone);
  lanes.forEach(({ members }, lane) => {
    for (let place = 0; place < members.length; place += 1) {
      const report = members[place] as number;
      tally.add(lane, earliest[report] as number, latest[report] as number);
    }
  });
  return tally.density(gaps);
}
