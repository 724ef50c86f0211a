/** The timeline as a page has it before its script comes: its form, and the ways to another view. */
export interface PageTimelineWords {
  readonly name: string;
  /** The name of the form. */
  readonly controls: string;
  readonly view: string;
  readonly search: string;
  readonly unfold: string;
  /** Labels: the field follows. */
  readonly goTo: string;
  readonly knownOn: string;
  readonly window: string;
  readonly move: Readonly<Record<'earlier' | 'later' | 'out' | 'in' | 'all', string>>;
  readonly filters: string;
  readonly print: string;
  readonly copyLink: string;
  readonly embed: string;
  readonly lanes: string;
  readonly lane: Readonly<Record<'side' | 'topic' | 'place' | 'claimant', string>>;
  readonly by: string;
  readonly clock: Readonly<Record<'reported' | 'occurred', string>>;
  readonly knownToday: string;
  readonly frameCode: string;
  readonly byOccurred: string;
}
