import type { Bin, Density } from './density.ts';
import { drawn } from './drawn-number.ts';
import { textWidth } from './text-width.ts';

/** The heights of an overview, from its top, in units of the drawing; `labelRoom`: the least room between names of dates. */
export const overviewSizes = { top: 14, baseline: 68, height: 90, labelRoom: 84 } as const;

const tallestUnit = 6.5;
// Below this, reports are no longer told apart.
const smallestUnit = 3.6;
const widestBar = 10;
const barsHeight = overviewSizes.baseline - overviewSizes.top;

/** How high one report is drawn. */
function unitOf(highest: number): number {
  return Math.min(tallestUnit, barsHeight / Math.max(1, highest));
}

/** The bars of a lane upon those of the lanes before it, as path data: one piece a report, where each can be seen. */
export function overviewBars({ bins, highest }: Density, lane: number): string {
  const unit = unitOf(highest);
  const isWhole = unit < smallestUnit;
  let path = '';
  for (const { left, right, counts } of bins) {
    const count = counts[lane] ?? 0;
    if (count === 0) continue;
    const below = counts.slice(0, lane).reduce((sum, each) => sum + each, 0);
    const width = Math.min(widestBar, Math.max(1, right - left - 1.2));
    const [x, wide, tall] = [(left + right - width) / 2, width, isWhole ? unit * count : unit - 1].map(drawn);
    for (let piece = 0; piece < (isWhole ? 1 : count); piece += 1) {
      path += `M${x} ${drawn(overviewSizes.baseline - (below + piece) * unit)}v-${tall}h${wide}v${tall}z`;
    }
  }
  return path;
}

/** The dots of the bins without a report, as path data. */
export function emptyDots(bins: readonly Bin[]): string {
  return bins
    .filter(({ total, isInGap }) => total === 0 && !isInGap)
    .map(({ left, right }) => `M${Math.round((left + right) / 2)} ${overviewSizes.baseline + 4.5}h0`)
    .join('');
}

/** Where the number of the highest bar stands, about its middle; null: it shows its reports one by one. */
export function highestAt({ bins, highest }: Density, number: string, width: number): number | null {
  const bin = bins.find(({ total }) => total === highest);
  if (bin === undefined || unitOf(highest) >= smallestUnit) return null;
  const half = textWidth(number) / 2;
  return Math.min(Math.max((bin.left + bin.right) / 2, half), width - half);
}
