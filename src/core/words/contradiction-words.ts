import type { Difference } from '../model/claim.ts';

/** How a language says in what two contradicting claims are alike and unlike. */
export interface ContradictionWords {
  /**
   * In what the two cannot be compared, one thing at least, as a sentence. `isPlaceOpen`: where the place differs, one of them
   * names none.
   */
  difference(differsIn: readonly Difference[], isPlaceOpen: boolean): string;
  /** That one speaker stands on both sides, after the name, without a full stop. */
  readonly madeBoth: string;
  readonly madeOneAndPassedOnOther: string;
}
