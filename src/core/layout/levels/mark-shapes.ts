import { type ReportColumns, hasFigure, hasSeveralOrigins, isDisputed, isUndatedAt, isWithdrawn } from '../columns/report-columns.ts';
import { drawn } from '../drawn-number.ts';
import type { Clock } from '../lanes.ts';
import { textWidth } from '../text-width.ts';
import type { FramedCluster } from './focus-frame.ts';
import type { FramedBar } from './framed-bars.ts';
import { markSizes } from './metrics.ts';

/** How the mark of a report looks, as classes: filled, if a claim gives a figure; doubtful, if nothing of its date is sure. */
export function markClasses({ flags, dates }: ReportColumns, report: number, clock: Clock): string {
  const flag = flags[report] as number;
  const isDoubtful = Number.isNaN(dates[clock].coreStart[report] as number) && !isUndatedAt(dates[clock], report);
  return `${(flag & hasFigure) === 0 ? 'hollow' : 'filled'}${isDoubtful ? ' doubtful' : ''}${(flag & isWithdrawn) === 0 ? '' : ' withdrawn'}`;
}

/**
 * The signs of a mark, as path data from a point to its middle's right: a tick upwards where a claim is disputed, a tick
 * downwards where one has more than one origin; '' where neither is so.
 */
export function markSigns({ flags }: ReportColumns, report: number, x: number, y: number): string {
  const flag = flags[report] as number;
  const from = `M${drawn(x)} ${drawn(y)}m3.9`;
  return `${(flag & isDisputed) === 0 ? '' : `${from}-3.9l3-3`}${(flag & hasSeveralOrigins) === 0 ? '' : `${from} 3.9l3 3`}`;
}

/** The outline of a bar, as path data: a side where its date ends, a point where nothing bounds it, none where it goes on beyond the view. */
export function barEdge({ left, right, top, start, end }: FramedBar): string {
  const [high, middle, low] = [top, top + markSizes.barHeight / 2, top + markSizes.barHeight].map(drawn);
  const endAt = (kind: FramedBar['start'], x: number, depth: number): string => {
    if (kind === 'beyond') return '';
    return kind === 'given' ? `M${drawn(x)} ${high}V${low}` : `M${drawn(x - depth)} ${high}L${drawn(x)} ${middle}L${drawn(x - depth)} ${low}`;
  };
  return `${endAt(start, left, -4)}${endAt(end, right, 4)}M${drawn(left)} ${high}H${drawn(right)}M${drawn(left)} ${low}H${drawn(right)}`;
}

/** The box of a cluster with the place of its number, which is left out where it has no room. */
export function clusterBox({ left, right, top, height }: FramedCluster, number: string) {
  const width = Math.max(right - left - 3, 2);
  return {
    x: drawn(left + 1.5),
    y: drawn(top),
    width: drawn(width),
    height: drawn(height),
    middle: drawn((left + right) / 2),
    base: drawn(top + height / 2 + 4),
    number: textWidth(number) <= width ? number : '',
  };
}
