/** The page of a report. */
export interface PageReportWords {
  /** A label: a date follows. */
  readonly reported: string;
  readonly reportedUnknown: string;
  /** Labels: the names of languages follow. */
  readonly alsoIn: string;
  readonly translationAlsoIn: string;
  /** A label: the date and the reason follow. */
  readonly withdrawn: string;
  claims(count: number): string;
  readonly besideReports: string;
  readonly history: string;
  readonly noRevision: string;
  formerly(ids: string): string;
  /** The name of all that stands beside the report. */
  readonly about: string;
  readonly cite: string;
  readonly nearby: string;
  /** Labels for those who hear them: a title follows. */
  readonly before: string;
  readonly after: string;
  readonly noOther: string;
  readonly mentionedBy: string;
  /** Before and after the description of a picture that is not shown at once. */
  readonly distressing: string;
  readonly show: string;
}
