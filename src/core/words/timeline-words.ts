/** What the drawing of the timeline and the line above it say, both without a script and with it. */
export interface TimelineWords {
  readonly sideNotStated: string;
  reports(count: number): string;
  /** Of so many reports, so many are in the window, so many have no date, and so many lie before or after the whole period. */
  inWindow(shown: number, total: number, undated: number, beyond: number): string;
  earlier(count: number): string;
  later(count: number): string;
  /** How many reports without a mark of their own began before the window and run on into it. */
  runningOn(count: number): string;
  readonly undated: string;
  /** So many reports as one mark, `range`: of when, or null; so many of them give a figure. */
  cluster(count: number, range: string | null, withFigure: number): string;
  /** Reports with a date that the overview cannot count in a bin, one of them at least. */
  notInOverview(loose: number, outside: number): string;
  gap(date: string, note: string): string;
  readonly withdrawn: string;
}
