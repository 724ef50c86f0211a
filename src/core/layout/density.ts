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

/** Counts the reports of lanes, one after another, into the bins of a scale. */
export interface DensityTally {
  /** Instants in ms; -Infinity, Infinity: nothing bounds it there. */
  add(lane: number, earliest: number, latest: number): void;
  /** What was counted until now. */
  density(gaps: Chronicle['site']['gaps']): Density;
}

/**
 * How many reports of each lane there are over the time of the scale, in bins of the shortest step of the calendar that is
 * at least 4 units wide: days, weeks, months, years and so on. A report counts in the bin that holds all of its span.
 */
export function densityOf(lanes: readonly Lane[], gaps: Chronicle['site']['gaps'], clock: Clock, scale: TimeScale, zone: string): Density {
  const tally = densityTally(lanes.length, scale, zone);
  lanes.forEach(({ entries }, lane) => {
    for (const entry of entries) {
      const { earliest, latest } = spanBy(clock, entry);
      tally.add(lane, earliest ?? -Infinity, latest ?? Infinity);
    }
  });
  return tally.density(gaps);
}

/** A tally of no report yet; as {@link densityOf} counts. */
export function densityTally(laneCount: number, scale: TimeScale, zone: string): DensityTally {
  const pixels = (scale.right - scale.left) / (scale.end - scale.start);
  const step = steps.find((each) => lengthOf(each) * pixels >= narrowest) ?? (steps.at(-1) as CalendarStep);
  const stretches = stretchesOf(step, zone, scale.start, scale.end);
  // Each ends where the next begins.
  const edges = Float64Array.from([...stretches.map(({ start }) => start), stretches.at(-1)?.end ?? -Infinity]);
  const counts = new Uint32Array(stretches.length * laneCount);
  const apart = { loose: 0, undated: 0, outside: 0 };
  const holds = (bin: number, instant: number) => (edges[bin] as number) <= instant && instant < (edges[bin + 1] as number);
  let bin = 0;

  return {
    add(lane, earliest, latest) {
      if (earliest === -Infinity && latest === Infinity) apart.undated += 1;
      else if (latest <= scale.start || earliest >= scale.end) apart.outside += 1;
      else {
        // Reports come in order mostly, so that the bin is that of the one before.
        if (!holds(bin, earliest)) bin = binAt(edges, earliest);
        if (holds(bin, earliest) && latest <= (edges[bin + 1] as number)) (counts[bin * laneCount + lane] as number) += 1;
        else apart.loose += 1;
      }
    },
    density(gaps) {
      const shown = gapsIn(gaps, scale);
      const bins = stretches.map(({ start, end }, index): Bin => {
        const each = [...counts.subarray(index * laneCount, (index + 1) * laneCount)];
        const [left, right] = [scale.within(start), scale.within(end)];
        const isInGap = shown.some((gap) => gap.left < right && gap.right > left);
        return { start, end, left, right, counts: each, total: each.reduce((sum, count) => sum + count, 0), isInGap };
      });
      const highest = bins.reduce((most, { total }) => Math.max(most, total), 0);
      return { step, bins, highest, gaps: shown, ...apart };
    },
  };
}

/** The index of the last edge that is not after an instant; of the first where there is none. */
function binAt(edges: Float64Array, instant: number): number {
  let low = 0;
  let high = edges.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) <= instant) low = middle;
    else high = middle;
  }
  return low;
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
