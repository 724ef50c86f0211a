import { type LaneHeights, laneHeights } from '../../core/layout/levels/lane-heights.ts';
import { levelMarks, type LevelMarks } from '../../core/layout/levels/level-marks.ts';
import { markSizes } from '../../core/layout/levels/metrics.ts';
import { sortMembers, type SortedMembers } from '../../core/layout/levels/sort-members.ts';
import { leastLaneHeight, type Stage } from '../../core/layout/levels/stage.ts';
import { showsHours, type ZoomLevel, zoomLevelAt } from '../../core/layout/levels/zoom-levels.ts';
import type { TimeScale } from '../../core/layout/time-scale.ts';
import type { Facts } from '../view.ts';
import type { Words } from '../words/words.ts';

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
      const least = (lane: number) => leastLaneHeight(laneName(this.#facts, lane, this.#words), this.#stage);
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
