/** Notes, and the references that stand in them and elsewhere. */
export interface PageReferenceWords {
  readonly notes: string;
  /** What the number of a note is called, on the page of the report and elsewhere. */
  note(number: number): string;
  noteOfReport(number: number): string;
  backToNote(number: number): string;
  backToCitation(citation: string, note: number): string;
  /** By which the citations of one note are told apart, in their order. */
  readonly letters: string;
  readonly noAddress: string;
  /** A link to a page, and of what it is the page, for those who hear it alone. */
  readonly page: string;
  pageOf(name: string): string;
  readonly noCopy: string;
  archived(when: string): string;
}
