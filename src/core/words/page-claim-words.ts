import type { Sentence } from './sentence.ts';

/** Claims: in full on the page of their report, and in lists. */
export interface PageClaimWords {
  /** A label for those who hear it: the numbers of notes follow. */
  readonly citedFrom: string;
  readonly saidBy: string;
  /** A label: the names of sources follow. */
  readonly readIn: string;
  figures(count: number): string;
  readonly about: string;
  readonly timeCovered: string;
  readonly notStated: string;
  readonly status: string;
  readonly origins: string;
  readonly grade: string;
  readonly answers: string;
  readonly standsBeside: string;
  /** A label: the reason follows. */
  readonly notCompared: string;
  answersInAll(count: number): string;
  readonly besideClaims: string;
  /** How many claims, or answers, one origin has. */
  claimsOfOrigin(count: number): string;
  answersOfOrigin(count: number): string;
  /** A label: a date and a status follow. */
  readonly reported: string;
  /** Before a grade that no longer stands; the date is where its link would be. */
  readonly until: Sentence<'when'>;
  readonly onUnknownDate: string;
}
