import type { Chronicle } from '../model/chronicle.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { type CalendarStep, lengthOf, type Stretch, stretchesOf } from './calendar-steps.ts';
import { type Clock, type Lane, spanBy } from './lanes.ts';
import type { TimeScale } from './time-scale.ts';

/** How many reports are dated to one step of the calendar. The first and the last step can reach beyond the scale. */
export interface Bin extends Stretch {
  readonly left: number;
  readonly right: number;
  /** By lane, in the order of the lanes. */
  readonly counts: readonly number[];
  readonly total: number;
  /** Whether a report is known to be missing from it, so that it may be empty for another reason than that nothing was said. */
  readonly isInGap: boolean;
}

/** A stretch from which a report is known to be missing, as far as the scale shows it. */
export interface Gap {
  readonly left: number;
  readonly right: number;
  readonly when: TimeSpan;
  readonly note: string;
}

export interface Density {
  /** What one bin is. */
  readonly step: CalendarStep;
  readonly bins: readonly Bin[];
  /** The most reports of one bin. */
  readonly highest: number;
  readonly gaps: readonly Gap[];
  /** Reports that are dated, though not to one bin. */
  readonly loose: number;
  /** Reports without any date. */
  readonly undated: number;
  /** Reports that lie wholly outside. */
  readonly outside: number;
}

const steps: readonly CalendarStep[] = [
  { unit: 'day', every: 1 },
  { unit: 'week', every: 1 },
  { unit: 'month', every: 1 },
  ...[1, 10, 100, 1000].map((every) => ({ unit: 'year', every }) as const),
];
const narrowest = 4;

/**
 * How many reports of each lane there are over the time of the scale, in bins of the shortest step of the calendar that is
 * at least 4 units wide: days, weeks, months, years and so on. A report counts in the bin that holds all of its span.
 */
export function densityOf(lanes: readonly Lane[], gaps: Chronicle['site']['gaps'], clock: Clock, scale: TimeScale, zone: string): Density {
  const pixels = (scale.right - scale.left) / (scale.end - scale.start);
  const step = steps.find((each) => lengthOf(each) * pixels >= narrowest) ?? (steps.at(-1) as CalendarStep);
  const stretches = stretchesOf(step, zone, scale.start, scale.end);
  const counts = stretches.map(() => lanes.map(() => 0));
  const apart = { loose: 0, undated: 0, outside: 0 };
  lanes.forEach(({ entries }, lane) => {
    for (const entry of entries) {
      const found = findBin(spanBy(clock, entry), stretches, scale);
      if (typeof found === 'string') apart[found] += 1;
      else (counts[found] as number[])[lane] = (counts[found]?.[lane] ?? 0) + 1;
    }
  });

  const shown = gapsIn(gaps, scale);
  const bins = stretches.map(({ start, end }, index): Bin => {
    const each = counts[index] as number[];
    const [left, right] = [scale.within(start), scale.within(end)];
    const isInGap = shown.some((gap) => gap.left < right && gap.right > left);
    return { start, end, left, right, counts: each, total: each.reduce((sum, count) => sum + count, 0), isInGap };
  });
  const highest = bins.reduce((most, { total }) => Math.max(most, total), 0);
  return { step, bins, highest, gaps: shown, ...apart };
}

/** The index of the bin that holds the whole span, or why there is none. */
function findBin({ earliest, latest }: TimeSpan, stretches: readonly Stretch[], scale: TimeScale): number | 'loose' | 'undated' | 'outside' {
  if (earliest === null && latest === null) return 'undated';
  if ((latest !== null && latest <= scale.start) || (earliest !== null && earliest >= scale.end)) return 'outside';
  if (earliest === null || latest === null) return 'loose';
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).end <= earliest) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  return stretch !== undefined && stretch.start <= earliest && latest <= stretch.end ? low : 'loose';
}

/** The gaps of which the scale shows anything; those without any bound are nowhere. */
export function gapsIn(gaps: Chronicle['site']['gaps'], scale: TimeScale): Gap[] {
  return gaps.flatMap(({ when, note }) => {
    if (when.earliest === null && when.latest === null) return [];
    const left = when.earliest === null ? scale.left : scale.within(when.earliest);
    const right = when.latest === null ? scale.right : scale.within(when.latest);
    return left < right ? [{ left, right, when, note }] : [];
  });
}
