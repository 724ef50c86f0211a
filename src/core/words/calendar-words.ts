/** What the calendar of reports says, in plain text. */
export interface CalendarWords {
  /** What the dates are, by the clock of which time zone; and how many reports have none that a calendar can show. */
  description(zone: string, undated: number): string;
  /** The title of a report whose date is not exact, with its date in words. */
  doubtful(title: string, when: string): string;
  withdrawn(title: string): string;
  /** The date in words, with what it is the date of; null: it is not known. */
  reported(when: string | null): string;
  occurred(when: string | null): string;
  withdrawnOn(when: string, reason: string): string;
  /** One claim of a report: who said it and through whom, what, and what stands beside it. */
  claim(who: string, statement: string, status: string): string;
}
