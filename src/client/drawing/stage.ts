import type { Gutter } from '../../core/layout/levels/focus-frame.ts';
import { type LaneHeights, laneHeights } from '../../core/layout/levels/lane-heights.ts';
import { levelMarks, type LevelMarks } from '../../core/layout/levels/level-marks.ts';
import { markSizes } from '../../core/layout/levels/metrics.ts';
import { sortMembers, type SortedMembers } from '../../core/layout/levels/sort-members.ts';
import { showsHours, type ZoomLevel, zoomLevelAt } from '../../core/layout/levels/zoom-levels.ts';
import { linesOf, textWidth } from '../../core/layout/text-width.ts';
import { timeScale, type TimeScale, type TimeWindow } from '../../core/layout/time-scale.ts';
import type { Facts } from '../view.ts';
import type { Words } from '../words/words.ts';

/** Where the parts of the drawing stand, in units of the drawing, which are CSS pixels. */
export interface Stage {
  readonly width: number;
  /** What the names beside the lanes take. */
  readonly names: number;
  readonly gutter: Gutter | null;
  /** From where to where time runs. */
  readonly left: number;
  readonly right: number;
}

export const lineHeight = 15;
export const firstLine = 17;
export const shapeRoom = 17;
const gutterColumns = 5;

/** The places for a width, with room for what has no date where there is such. */
export function stageOf(width: number, hasUndated: boolean, words: Words): Stage {
  const names = width < 760 ? 122 : 140;
  if (!hasUndated) return { width, names, gutter: null, left: names, right: width };
  const left = width - Math.max(gutterColumns * markSizes.pitch + 8, textWidth(words.undated));
  return { width, names, gutter: { left, right: width }, left: names, right: left - markSizes.pitch / 2 };
}

export function scaleOf(window: TimeWindow, { left, right }: Stage): TimeScale {
  return timeScale(window, left, right);
}

/** A lane's name, and how many reports it has, in lines that have room. */
export function laneLines({ lanes, state }: Facts, lane: number, { names }: Stage, words: Words): string[] {
  const set = lanes[lane];
  const name = set?.name ?? (set?.kind === 'others' ? words.others : words.noneNamed(state.lanes));
  return linesOf(name, names - shapeRoom - 8, 2);
}

export interface Level {
  readonly marks: LevelMarks;
  readonly heights: readonly LaneHeights[];
}

/** Keeps the marks of each level for as long as what is shown stays the same. */
export class Levels {
  readonly #facts: Facts;
  readonly #stage: Stage;
  readonly #zone: string;
  readonly #words: Words;
  readonly #made = new Map<ZoomLevel, Level>();
  readonly #sorted = new Map<boolean, SortedMembers[]>();

  constructor(facts: Facts, stage: Stage, zone: string, words: Words) {
    this.#facts = facts;
    this.#stage = stage;
    this.#zone = zone;
    this.#words = words;
  }

  at(scale: TimeScale): Level {
    const level = zoomLevelAt(scale);
    let made = this.#made.get(level);
    if (made === undefined) {
      const marks = levelMarks(this.#sortedBy(showsHours(level)), level, this.#zone, markSizes);
      // The name, the number of reports, and how many lie before and after.
      const least = (lane: number) => firstLine + (laneLines(this.#facts, lane, this.#stage, this.#words).length + 1) * lineHeight + 9;
      made = { marks, heights: laneHeights(marks, markSizes, least) };
      this.#made.set(level, made);
    }
    return made;
  }

  #sortedBy(hours: boolean): SortedMembers[] {
    let sorted = this.#sorted.get(hours);
    if (sorted === undefined) {
      const { columns, lanes, state } = this.#facts;
      sorted = lanes.map(({ members }) => sortMembers(columns.dates[state.clock], members, hours));
      this.#sorted.set(hours, sorted);
    }
    return sorted;
  }
}
