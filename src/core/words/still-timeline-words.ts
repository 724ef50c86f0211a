/** What a drawing can have beside plain marks. */
export interface KindsOfMarks {
  readonly hasBars: boolean;
  readonly hasDoubt: boolean;
  readonly hasDisputed: boolean;
  readonly hasSeveralOrigins: boolean;
  readonly hasWithdrawn: boolean;
  readonly hasGaps: boolean;
}

/** What only the drawing of the timeline says that is there without a script. */
export interface StillTimelineWords {
  /** The name of the whole drawing; `clock`: by which time reports are placed; `range`: the words of the window, or null. */
  drawing(clock: 'reported' | 'occurred', total: number, range: string | null): string;
  /** After the names of some speakers, or the titles of some reports. */
  andOthers(count: number): string;
  /** One line that says how to read the marks, of those that there are. */
  howToRead(marks: KindsOfMarks): string;
}
