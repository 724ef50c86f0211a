/** The whole timeline in one file. */
export interface PageOneFileWords {
  readonly contents: string;
  readonly reports: string;
  readonly drawing: string;
  /** What this file is; the day of what it was made from in words, null where it is not known. */
  about(builtFrom: string | null): string;
  /** What the site has and this file has not. */
  readonly without: string;
  /** Where there is no script. */
  readonly noScript: string;
  readonly find: Readonly<Record<'label' | 'words' | 'side' | 'topic' | 'all' | 'clear' | 'shown', string>>;
  /** Behind the description of a picture that is too large for this file, in brackets. */
  readonly noPicture: string;
}
