import type { ReliabilityLetter } from '../model/grade.ts';

/** One step of a scale. */
export interface GradeMeaning {
  readonly words: string;
  /** What the step means, in whole sentences. */
  readonly meaning: string;
}

/** The Admiralty code in words, after the definitions of STANAG 2511 and of the US Army's FM 2-22.3. */
export interface GradeWords {
  /** What is graded, before a colon. */
  readonly source: string;
  readonly information: string;
  readonly reliability: Readonly<Record<ReliabilityLetter, GradeMeaning>>;
  /** From 1 to 6. */
  readonly credibility: readonly GradeMeaning[];
}
