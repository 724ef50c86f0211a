import { type LaneHeights, laneHeights } from '../../core/layout/levels/lane-heights.ts';
import { type LevelMarks, packLevel } from '../../core/layout/levels/level-marks.ts';
import { markSizes } from '../../core/layout/levels/metrics.ts';
import { sortMembers, type SortedMembers } from '../../core/layout/levels/sort-members.ts';
import { leastLaneHeight, type Stage } from '../../core/layout/levels/stage.ts';
import { showsHours, type ZoomLevel, zoomLevelAt } from '../../core/layout/levels/zoom-levels.ts';
import type { TimeScale } from '../../core/layout/time-scale.ts';
import type { Facts } from '../view.ts';
import type { Words } from '../words/words.ts';

/** So long, in ms, a frame of a gesture waits for a level that is not made yet; one step may take longer. */
const longestStep = 4;

/** The words of a lane's name. */
export function laneName({ lanes, state }: Facts, lane: number, words: Words): string {
  const set = lanes[lane];
  return set?.name ?? (set?.kind === 'others' ? words.others : words.noneNamed[state.lanes]);
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
  readonly #begun = new Map<ZoomLevel, Generator<void, Level>>();
  readonly #sorted = new Map<boolean, SortedMembers[]>();
  #last: Level | null = null;

  constructor(facts: Facts, stage: Stage, zone: string, words: Words) {
    this.#facts = facts;
    this.#stage = stage;
    this.#zone = zone;
    this.#words = words;
  }

  /** Whether the level of a scale is made. */
  has(scale: TimeScale): boolean {
    return this.#made.has(zoomLevelAt(scale));
  }

  /**
   * The level of a scale. Where that may take its time, one that is not made yet is made over several calls, and the last one
   * stands for it, whose marks are too close together or too far apart then.
   */
  at(scale: TimeScale, mayTakeTime: boolean): Level {
    const level = zoomLevelAt(scale);
    const end = mayTakeTime && this.#last !== null ? performance.now() + longestStep : Infinity;
    this.#last = this.#made.get(level) ?? this.#make(level, end) ?? this.#last;
    // Without an end it is made.
    return this.#last as Level;
  }

  #make(level: ZoomLevel, end: number): Level | null {
    const steps = this.#begun.get(level) ?? this.#stepsTo(level);
    this.#begun.set(level, steps);
    do {
      const { done, value } = steps.next();
      if (done !== true) continue;
      this.#begun.delete(level);
      this.#made.set(level, value);
      return value;
    } while (performance.now() < end);
    return null;
  }

  *#stepsTo(level: ZoomLevel): Generator<void, Level> {
    const marks = yield* packLevel(yield* this.#sortedBy(showsHours(level)), level, this.#zone, markSizes);
    const least = (lane: number) => leastLaneHeight(laneName(this.#facts, lane, this.#words), this.#stage);
    return { marks, heights: laneHeights(marks, markSizes, least) };
  }

  *#sortedBy(hours: boolean): Generator<void, SortedMembers[]> {
    const known = this.#sorted.get(hours);
    if (known !== undefined) return known;
    const { columns, lanes, state } = this.#facts;
    const sorted: SortedMembers[] = [];
    for (const { members } of lanes) {
      sorted.push(sortMembers(columns.dates[state.clock], members, hours));
      yield;
    }
    this.#sorted.set(hours, sorted);
    return sorted;
  }
}
