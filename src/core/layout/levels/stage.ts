import { linesOf, textWidth } from '../text-width.ts';
import type { Gutter } from './focus-frame.ts';
import { markSizes } from './metrics.ts';

/** Where the parts of the window stand, in units of the drawing, which are CSS pixels. */
export interface Stage {
  readonly width: number;
  /** What the names beside the lanes take. */
  readonly names: number;
  readonly gutter: Gutter | null;
  /** From where to where time runs. */
  readonly left: number;
  readonly right: number;
}

/** What the names of dates take, above the lanes. */
export const axisHeight = 24;
export const lineHeight = 15;
/** From the top of a lane to the base of the first line of its words. */
export const firstLine = 17;
/** What the shape before a lane's name takes. */
export const shapeRoom = 17;

const gutterColumns = 5;

/** The places for a width. `undated`: the words above the gutter of what has no date; null: everything has one. */
export function stageOf(width: number, undated: string | null): Stage {
  const names = width < 760 ? 122 : 140;
  if (undated === null) return { width, names, gutter: null, left: names, right: width };
  const left = width - Math.max(gutterColumns * markSizes.pitch + 8, textWidth(undated));
  return { width, names, gutter: { left, right: width }, left: names, right: left - markSizes.pitch / 2 };
}

/** The name of a lane in lines that have room beside its marks. */
export function nameLines(name: string, { names }: Stage): string[] {
  return linesOf(name, names - shapeRoom - 8, 2);
}

/** What a lane needs for its name, how many reports it has, and how many of them lie before and after. */
export function leastLaneHeight(name: string, stage: Stage): number {
  return firstLine + (nameLines(name, stage).length + 1) * lineHeight + 9;
}
