/** The sizes of marks, in units of the drawing. */
export interface MarkSizes {
  /** From the middle of a mark to that of the next, in either direction. */
  readonly pitch: number;
  /** The most rows of marks in a lane, at least 1. */
  readonly rows: number;
  /** The most rows of bars in a lane, at least 1. */
  readonly barRows: number;
  readonly barHeight: number;
  /** Between two bars, in either direction. */
  readonly barGap: number;
  readonly shortestBar: number;
  /** The least height of a cluster, which has a number in it. */
  readonly clusterHeight: number;
  readonly clusterWidth: number;
  /** How many single marks all lanes may have together in a view of {@link viewWidth}, before their rows become fewer. */
  readonly limit: number;
  readonly viewWidth: number;
}

export const markSizes: MarkSizes = {
  pitch: 14,
  rows: 10,
  barRows: 8,
  barHeight: 6,
  barGap: 4,
  shortestBar: 9,
  clusterHeight: 18,
  clusterWidth: 44,
  limit: 400,
  viewWidth: 1100,
};
