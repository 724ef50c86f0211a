/** Sources: their list, and the page of each. */
export interface PageSourceWords {
  readonly title: string;
  lede(sources: number, archived: number): string;
  /** What stands after a reference in the list. */
  cited(count: number): string;
  readonly notRead: string;
  /** A label: a note on the title follows. */
  readonly onTitle: string;
  readonly fact: Readonly<Record<'kind' | 'publisher' | 'published' | 'read' | 'language' | 'speaksFor' | 'reliability' | 'archived' | 'note', string>>;
  readonly noDate: string;
  readonly citedBy: string;
  readonly notCited: string;
  readonly inText: string;
  readonly asClaim: string;
  /** A label between one of those and a date. */
  readonly reported: string;
  readonly restsAlone: string;
  readonly restsOnFamily: string;
  readonly unseen: string;
  readonly family: PageSourceFamilyWords;
}

/** Which sources count as one with another, and why. */
export interface PageSourceFamilyWords {
  readonly heading: string;
  readonly alone: string;
  /** With so many others; some of them repeat the same source as it, and not one another. */
  together(others: number, hasSiblings: boolean): string;
  /** Of so many claims that cite it, so many rest on it alone, and so many on the family. */
  resting(citing: number, alone: number, family: number): string;
  readonly originals: string;
  readonly copies: string;
  readonly siblings: string;
  /** By which other sources one goes back to another. */
  through(names: readonly string[]): string;
  goesBack(through: readonly string[], to: string): string;
}
