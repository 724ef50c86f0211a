/** What the live timeline says at a first look, beside what the still one says too. */
export interface ExplorerWords {
  /** What kind of thing the drawing is, for those who hear it. */
  readonly role: string;
  /** The name of the whole drawing, by the clock that places the reports, with the keys that move about in it. */
  drawing(clock: 'reported' | 'occurred'): string;
  /** What the date of knowledge leaves out, or null. */
  notKnown(later: number, perhapsLater: number, undated: number): string | null;
  /** The lane of what has no lane of its own, and that of what names nothing of the kind. */
  readonly others: string;
  readonly noneNamed: Readonly<Record<'side' | 'topic' | 'place' | 'claimant', string>>;
  readonly disputed: string;
  readonly severalOrigins: string;
  /** A cluster as the button that shows what it holds; `cluster`: its words. */
  showCluster(cluster: string): string;
  readonly nothingShown: string;
  /** Nothing in the window, though so many fit at another time. */
  nothingNow(elsewhere: number): string;
  readonly allTime: string;
  /** By what the reports are chosen. */
  only(names: string): string;
  /** What somebody searches for, among such names. */
  searched(text: string): string;
  readonly clearFilters: string;
  readonly panelsFailed: string;
}
