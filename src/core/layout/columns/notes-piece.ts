/** Names the serialised form; {@link notesVersion} moves when its shape does. */
export const notesFormat = 'dated-reports-notes';
export const notesVersion = 1;

/** The notes of a stretch of reports in full, for a page that is printed: as JSON. */
export interface NotesPiece {
  readonly format: typeof notesFormat;
  readonly version: typeof notesVersion;
  /** The place of the first report among all of them, from 0. */
  readonly first: number;
  /** Each source once: its reference, its address and that of its oldest archived copy, as far as it has them. */
  readonly sources: readonly (readonly [reference: string, url: string | null, archived: string | null])[];
  /** For each report its notes in order: a source by its place here, with where in it to look. */
  readonly notes: readonly (readonly (readonly [source: number, locator: string | null])[])[];
}
