/** What files for other programs that draw timelines say by themselves. Dates are in words. */
export interface OtherTimelineWords {
  /** Before the reports that have no place in the drawing. */
  readonly notPlaced: string;
  /** One of them. */
  undated(title: string, date: string): string;
  /** A title of a report that was withdrawn. */
  withdrawnTitle(title: string): string;
  occurred(date: string): string;
  /** `claim`: who said it and what, without a full stop. */
  claim(claim: string, status: string): string;
  /** A link to the page of the report. */
  readonly page: string;
}
