import { binFinder } from './level-bins.ts';
import type { MarkSizes } from './metrics.ts';
import { packBars, type PackedBars } from './pack-bars.ts';
import { type Bin, binUnits, packUnits, type PackedLane } from './pack-units.ts';
import type { SortedMembers } from './sort-members.ts';
import { leastPixels, type ZoomLevel } from './zoom-levels.ts';

/** What a lane shows at a level, whatever the window: marks keep their rows and clusters as the window moves. */
export interface LaneLevel extends PackedLane {
  readonly bars: PackedBars;
  readonly undated: Uint32Array;
}

/** All lanes at one level. */
export interface LevelMarks {
  readonly level: ZoomLevel;
  readonly lanes: readonly LaneLevel[];
  /** The most reports of one cluster, 0 where there is none. */
  readonly highest: number;
}

/** From how many rows to how few the lanes go while they hold too many marks. */
const ladder = [1, 0.7, 0.5, 0.3, 0.2, 0.1];

/**
 * The marks of all lanes at a level. Rows become fewer, and clusters more, until no view of the given width would hold
 * more single marks than the limit; one row there always is. Every member of a lane is in exactly one of its marks.
 *
 * `lanes`: sorted by hours where the level shows these (`showsHours`), else by days. `zone`: IANA, of the days.
 */
export function levelMarks(lanes: readonly SortedMembers[], level: ZoomLevel, zone: string, sizes: MarkSizes): LevelMarks {
  const steps = packLevel(lanes, level, zone, sizes);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same in steps, each about as long as it takes to go through the reports of a lane once. */
export function* packLevel(lanes: readonly SortedMembers[], level: ZoomLevel, zone: string, sizes: MarkSizes): Generator<void, LevelMarks> {
  const binned: Bin[][] = [];
  for (const { units } of lanes) {
    binned.push(binUnits(units, binFinder(level, zone)));
    yield;
  }
  let packed: PackedLane[] = [];
  let share = 1;
  for (share of ladder) {
    const rows = Math.max(1, Math.round(sizes.rows * share));
    packed = [];
    for (const [lane, { units }] of lanes.entries()) {
      packed.push(packUnits(units, binned[lane] ?? [], level, rows, sizes));
      yield;
    }
    if (mostInView(packed, sizes.viewWidth / leastPixels(level)) <= sizes.limit) break;
    yield;
  }
  const barRows = Math.max(1, Math.round(sizes.barRows * share));
  return {
    level,
    lanes: lanes.map(({ bars, undated }, lane) => ({
      ...(packed[lane] as PackedLane),
      bars: packBars(bars, level, barRows, binFinder(level, zone), sizes),
      undated,
    })),
    highest: packed.reduce((most, { clusters }) => clusters.reduce((high, { reports }) => Math.max(high, reports.length), most), 0),
  };
}

/** The most single marks that any window of that length (ms) shows. */
function mostInView(lanes: readonly PackedLane[], length: number): number {
  const all = new Float64Array(lanes.reduce((sum, { units }) => sum + units.at.length, 0));
  let offset = 0;
  for (const { units } of lanes) {
    all.set(units.at, offset);
    offset += units.at.length;
  }
  all.sort();
  let most = 0;
  let last = 0;
  for (let first = 0; first < all.length; first += 1) {
    while (last < all.length && (all[last] as number) < (all[first] as number) + length) last += 1;
    most = Math.max(most, last - first);
  }
  return most;
}
