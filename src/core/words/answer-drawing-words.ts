/** What a drawing of figures can have beside plain marks. */
export interface KindsOfFigures {
  readonly hasRange: boolean;
  readonly hasOpen: boolean;
  readonly hasExcluded: boolean;
  readonly hasAbout: boolean;
  /** Totals for one day among figures per day. */
  readonly hasDayTotal: boolean;
}

/** What a drawing of covered time can have beside plain bars. */
export interface KindsOfCovers {
  readonly hasDoubtfulTime: boolean;
  readonly hasOpenTime: boolean;
}

/** How many of the figures, or of the answers, are drawn, and how many answers are not among them. */
export interface DrawnCounts {
  readonly drawn: number;
  readonly total: number;
  readonly apart: number;
}

/** How a language says what the drawings of answers say. */
export interface AnswerDrawingWords {
  /** The names of the whole drawings. */
  chart(answers: number): string;
  strip(answers: number): string;
  inTotal(counted: string): string;
  /** What the figures count, as a heading. */
  heading(counted: string): string;
  /** Who relays what somebody said, between the names. */
  readonly via: string;
  readonly then: string;
  reported(when: string): string;
  readonly reportUndated: string;
  readonly withdrawn: string;
  readonly retracted: string;
  covers(when: string): string;
  readonly coversUnstated: string;
  readonly timeCovered: string;
  timeCoveredFrom(day: string): string;
  readonly notStated: string;
  readonly earlier: string;
  readonly later: string;
  readonly sideNotStated: string;
  answers(count: number): string;
  readonly noAnswer: string;
  moreInTable(count: number): string;
  moreOptions(options: number, answers: number): string;
  /** How to read the drawings. */
  aboutChart(counted: string, kinds: KindsOfFigures, counts: DrawnCounts): string;
  aboutStrip(counts: DrawnCounts): string;
  /** How to read the bars of time; '' where they need no words. */
  aboutCovers(kinds: KindsOfCovers): string;
  readonly nothingSummed: string;
  readonly nothingDecided: string;
}
