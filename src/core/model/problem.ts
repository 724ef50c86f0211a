export type Severity = 'error' | 'warning';

/** A place in a content file: `line` and `column` count from 1, `column` in UTF-16 code units (a byte-order mark is not counted). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in the content: what it is, where it is, and how to mend it. */
export interface Problem extends Position {
  /** A permanent code of the catalogue (`problems.ts`). */
  readonly code: string;
  readonly severity: Severity;
  /** Path inside the content folder, with forward slashes. */
  readonly file: string;
  /** What is wrong, quoting the value as it was written. */
  readonly message: string;
  /** How to mend it, with the nearest right value where there is one. */
  readonly hint: string;
  /** The value as it was written, where one value is at fault. */
  readonly value?: string;
}
