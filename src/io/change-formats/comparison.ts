import type { Changes } from '../../core/compare/changes.ts';
import type { Problem } from '../../core/model/problem.ts';

/** One side of a comparison as it was called for. */
export interface ComparedSide {
  /** What was written for it in the call. */
  readonly name: string;
  /** Its errors, with `file` as the path to show. */
  readonly errors: readonly Problem[];
  /** Its files of which nothing, or not all, could be compared, as paths to show. */
  readonly leftOut: readonly string[];
}

export interface Comparison {
  readonly old: ComparedSide;
  readonly next: ComparedSide;
  /** `null`: a side has no valid `site.yml`, so that there is nothing to compare. */
  readonly changes: Changes | null;
}

export const isWhole = ({ old, next, changes }: Comparison): boolean => changes !== null && old.leftOut.length + next.leftOut.length === 0;
