import { scaleLinear } from 'd3-scale';
import type { Column } from './answer-chart-columns.ts';
import { textWidth } from './text-width.ts';

export interface ValueTick {
  readonly x: number;
  /** '' where it has no room. */
  readonly label: string;
  /** The middle of the label, which stays within the column. */
  readonly labelX: number;
}

/** Numbers in proportion to width, from 0. */
export interface ValueScale extends Column {
  /** The number at the right end. */
  readonly most: number;
  readonly ticks: readonly ValueTick[];
  /** Never falls as the number grows. */
  x(value: number): number;
}

const roomOfTick = 56;
const gap = 14;

/**
 * A scale from 0 to a round number that is not below any of the values (0 or more, finite). It is never logarithmic: what
 * is ten times as much is drawn ten times as far. `column` is where labels may stand, and holds the range.
 */
export function valueScale(values: readonly number[], range: Column, column: Column, format: (value: number) => string): ValueScale {
  const highest = values.reduce((most, value) => Math.max(most, value), 0) || 1;
  const isWhole = values.every(Number.isInteger);
  for (let count = Math.max(1, Math.floor((range.right - range.left) / roomOfTick)); ; count -= 1) {
    const scale = scaleLinear([0, highest], [0, 1]).nice(count);
    const nice = scale.domain()[1] ?? highest;
    const most = Number.isFinite(nice) && nice >= highest ? nice : highest;
    const x = (value: number) => range.left + (value / most) * (range.right - range.left);
    const round = scale.ticks(count).filter((value) => value > 0 && value <= most && (!isWhole || Number.isInteger(value)));
    const ticks = [0, ...round];
    const labelled = ticks.map((value) => labelledTick(x(value), format(value), column));
    if (count === 1 || areApart(labelled)) return { ...range, most, x, ticks: roomyTicks(labelled) };
  }
}

function labelledTick(x: number, label: string, { left, right }: Column): ValueTick {
  const half = textWidth(label) / 2;
  return { x, label: half * 2 > right - left ? '' : label, labelX: Math.min(Math.max(x, left + half), right - half) };
}

const leftOf = ({ label, labelX }: ValueTick): number => labelX - textWidth(label) / 2;
const rightOf = ({ label, labelX }: ValueTick): number => labelX + textWidth(label) / 2;

const areApart = (ticks: readonly ValueTick[]): boolean =>
  ticks.every((tick, index) => tick.label !== '' && (index === 0 || leftOf(tick) - rightOf(ticks[index - 1] as ValueTick) >= gap));

/** Without the labels that would stand on the one before. */
function roomyTicks(ticks: readonly ValueTick[]): ValueTick[] {
  let end = -Infinity;
  return ticks.map((tick) => {
    if (tick.label === '' || leftOf(tick) - end < gap) return { ...tick, label: '' };
    end = rightOf(tick);
    return tick;
  });
}
