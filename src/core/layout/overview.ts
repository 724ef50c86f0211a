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

/** The bars of a lane upon those of the lanes before it, as the path data of lines that are drawn as {@link overviewStroke} tells. */
export function overviewBars({ bins, highest }: Density, lane: number): string {
  const unit = unitOf(highest);
  let path = '';
  for (const { left, right, counts } of bins) {
    const count = counts[lane] ?? 0;
    if (count === 0) continue;
    const below = counts.slice(0, lane).reduce((sum, each) => sum + each, 0);
    path += `M${drawn((left + right) / 2)} ${drawn(overviewSizes.baseline - below * unit)}v${drawn(-count * unit)}`;
  }
  return path;
}

/** How wide the bars are, and their dashes: one a report, where each can be seen; null: they have none. */
export function overviewStroke({ bins, highest }: Density): { readonly width: string; readonly dashes: string | null } {
  const unit = unitOf(highest);
  const widest = bins.reduce((most, { left, right }) => Math.max(most, right - left), 0);
  return { width: drawn(Math.min(widestBar, Math.max(1, widest - 1.2))), dashes: unit < smallestUnit ? null : `${drawn(unit - 1)} 1` };
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
