/** The list of days, and the page of each. */
export interface PageDayWords {
  readonly title: string;
  readonly lede: string;
  /** By which clock the drawing is made. */
  readonly occurred: string;
  readonly column: Readonly<Record<'day' | 'weekday' | 'reported' | 'toldOf' | 'missing', string>>;
  readonly none: string;
  /** Of one day: so many reports on it, so many on others that tell of it, by the clock of a zone. */
  counts(reported: number, toldOf: number, zone: string): string;
  /** A label: a note follows. */
  readonly missing: string;
  readonly reported: string;
  readonly noReport: string;
  readonly toldOf: string;
  /** The name of the way from day to day. */
  readonly steps: string;
  readonly all: string;
}
