import type { MarkSizes } from './metrics.ts';
import type { LaneLevel, LevelMarks } from './level-marks.ts';

/** Where the parts of a lane stand, from its own top: units grow upwards from their floor, bars lie below it. */
export interface LaneHeights {
  readonly height: number;
  readonly unitsFloor: number;
  readonly barsTop: number;
  /** The top of the row of clusters of bars. */
  readonly barClustersTop: number;
}

const padding = 9;
const mostClusterHeight = 64;

/** How high a cluster is drawn: in proportion to its reports, and never too low for their number. */
export function clusterHeightOf(count: number, highest: number, { clusterHeight }: MarkSizes): number {
  return clusterHeight + (mostClusterHeight - clusterHeight) * (highest <= 1 ? 0 : count / highest);
}

/** The heights of each lane at a level, which do not change with the window. `least`: what its words need. */
export function laneHeights({ lanes, highest }: LevelMarks, sizes: MarkSizes, least: (lane: number) => number): LaneHeights[] {
  return lanes.map((lane, index) => {
    const stack = stackHeight(lane, highest, sizes);
    const rows = lane.bars.rows.length * (sizes.barHeight + sizes.barGap);
    const clusters = lane.bars.clusters.length > 0 ? sizes.clusterHeight : 0;
    const between = stack > 0 && rows + clusters > 0 ? padding : 0;
    const height = Math.max(least(index), padding * 2 + stack + between + rows + clusters);
    const barClustersTop = height - padding - clusters;
    const barsTop = barClustersTop - rows;
    return { height, unitsFloor: barsTop - between, barsTop, barClustersTop };
  });
}

function stackHeight({ rows, clusters }: LaneLevel, highest: number, sizes: MarkSizes): number {
  return clusters.reduce((most, { reports }) => Math.max(most, clusterHeightOf(reports.length, highest, sizes)), rows * sizes.pitch);
}
