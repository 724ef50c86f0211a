/** What stands against what. */
export interface PageContradictionWords {
  readonly title: string;
  readonly lede: string;
  readonly none: string;
  /** What is open: so many, of them so many against a speaker's own words, and so many that cannot be compared. */
  inOrder(count: number): string;
  ownWords(count: number): string;
  unlike(count: number): string;
  readonly all: string;
  readonly noQuestion: string;
  readonly noLongerOpen: string;
  /** Between the two sides of a contradiction. */
  readonly verb: Readonly<Record<'both' | 'disputes' | 'isDisputed', string>>;
  readonly settled: Readonly<Record<'withdrawn' | 'retracted', string>>;
  /** A label: a name follows. */
  readonly sameSpeaker: string;
  /** Labels: a date follows. */
  readonly reported: string;
  readonly covers: string;
  readonly reportedUnknown: string;
  readonly coversUnknown: string;
  about(names: string): string;
}
