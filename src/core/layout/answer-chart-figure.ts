import type { Figure } from '../model/figure.ts';
import type { ValueScale } from './answer-chart-scale.ts';

/** How an end is meant: with its number, without it (more than, less than), or not bounded by the claim. */
export type FigureEnd = 'included' | 'excluded' | 'open';

/** Where a figure stands. */
export interface FigureMark {
  /** The x of the bounds; of an end that is open, how far its sign goes. */
  readonly left: number;
  readonly right: number;
  readonly low: FigureEnd;
  readonly high: FigureEnd;
  /** Whether it is one number. */
  readonly isPoint: boolean;
  /** What the mark takes, with its shapes. */
  readonly reach: { readonly left: number; readonly right: number };
}

/** How far an open end goes: so far, and not as far as any number. */
export const openLength = 54;
/** Left of 0, so that an end that is open below can be seen where its number is near 0. */
export const roomBelowZero = 20;
const shortestOpen = 14;
const half = 6;

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** The least and the most that a figure allows; null: it does not say. */
export function boundsOf({ value, min, over, max, under }: Figure): Bounds {
  return { low: value ?? min ?? over, high: value ?? max ?? under };
}

export const isOpenAbove = (figure: Figure): boolean => boundsOf(figure).high === null;
export const isOpenBelow = (figure: Figure): boolean => boundsOf(figure).low === null;

/** Places a figure. It must have a number. */
export function figureMark(figure: Figure, scale: ValueScale): FigureMark {
  const { low, high } = boundsOf(figure);
  const known = low ?? high;
  if (known === null) throw new RangeError('A figure without a number');
  const left = low !== null ? scale.x(low) : scale.x(known) - Math.max(shortestOpen, Math.min(openLength, scale.x(known) - scale.left));
  const right = high !== null ? scale.x(high) : scale.x(known) + openLength;
  return {
    left,
    right,
    low: low === null ? 'open' : figure.over !== null ? 'excluded' : 'included',
    high: high === null ? 'open' : figure.under !== null ? 'excluded' : 'included',
    isPoint: low === high,
    reach: { left: low === null ? left : left - half, right: high === null ? right : right + half },
  };
}
