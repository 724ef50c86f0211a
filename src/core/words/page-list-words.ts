/** Lists of reports, and what they say of each. */
export interface PageListWords {
  reports(count: number): string;
  /** A label: the reason follows. */
  readonly withdrawn: string;
  /** The most origins that a claim of a report has. */
  origins(count: number): string;
  /** Labels: a date follows. */
  readonly reported: string;
  readonly tellsOf: string;
  readonly occurredUnknown: string;
  readonly noPlace: string;
  /** A label: the names of sources follow. */
  readonly readIn: string;
  /** Names of lists: by month, and the rail beside the list. */
  readonly byMonth: string;
  readonly byTime: string;
  /** Before the months: of how many reports how many are listed. */
  firstListed(listed: number, total: number): string;
  page(number: number): string;
  /** The name of the part that holds what belongs to no month. */
  readonly undated: string;
  /** The title of one page of a part. */
  partTitle(part: string, page: number, pages: number): string;
  inAll(reports: number): string;
}
