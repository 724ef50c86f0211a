import { type CalendarStep, lengthOf, type Stretch, stretchesOf } from './calendar-steps.ts';
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

/** A stretch from which reports are known to be missing, in ms, end exclusive; null: nothing bounds it on that side. */
export interface GapBounds {
  readonly from: number | null;
  readonly to: number | null;
}

export interface Density {
  /** What one bin is. */
  readonly step: CalendarStep;
  readonly bins: readonly Bin[];
  /** The most reports of one bin. */
  readonly highest: number;
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
  density(gaps: readonly GapBounds[]): Density;
}

/**
 * A tally of no report yet, over the time of the scale, in bins of the shortest step of the calendar that is at least 4 units
 * wide: days, weeks, months, years and so on. A report counts in the bin that holds all of its span.
 */
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
      return { step, bins, highest, ...apart };
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

/** The gaps of which the scale shows anything, with their places there; those without any bound are nowhere. */
export function gapsIn<Given extends GapBounds>(gaps: readonly Given[], scale: TimeScale): (Given & { left: number; right: number })[] {
  return gaps.flatMap((gap) => {
    if (gap.from === null && gap.to === null) return [];
    const left = gap.from === null ? scale.left : scale.within(gap.from);
    const right = gap.to === null ? scale.right : scale.within(gap.to);
    return left < right ? [{ ...gap, left, right }] : [];
  });
}
