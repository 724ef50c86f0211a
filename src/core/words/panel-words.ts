/** What the live timeline says once somebody uses it: in its filters, previews, notices and links. */
export interface PanelWords {
  /** How many other answers there are to a question. */
  rivals(count: number, question: string): string;
  /** What stands before the questions to which the ringed reports are other answers. */
  readonly ringed: string;
  /** How the lines to what disputes or supports the selected report are drawn; '': there are none. */
  joins(disputes: boolean, supports: boolean): string;
  /** Reports of the view for which the list has no room. */
  notListed(count: number): string;
  /** The button of the filters, with its label, while so many are chosen. */
  chosen(label: string, count: number): string;
  readonly facet: Readonly<Record<'side' | 'claimant' | 'topic' | 'place' | 'metric' | 'status', string>>;
  /** Shows all values of a facet, or the first of them again. */
  allOf(count: number): string;
  readonly fewer: string;
  readonly closeCard: string;
  readonly copied: string;
  /** What stands before an address that could not be copied. */
  readonly copyThis: string;
  readonly loadFailed: string;
  readonly searchFailed: string;
  readonly notesFailed: string;
  loading(done: number, all: number): string;
}
