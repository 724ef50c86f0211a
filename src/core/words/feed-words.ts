import type { Entry } from '../model/entry.ts';

export type CorrectionKind = Exclude<Entry['revisions'][number]['kind'], 'published'>;

/** What the feed of corrections says. */
export interface FeedWords {
  title(site: string): string;
  /** What the feed holds, in a whole sentence. */
  readonly subtitle: string;
  /** What was done, at the beginning of a sentence or before a colon. */
  readonly kinds: Readonly<Record<CorrectionKind, string>>;
  /** What was done, and when, in a whole sentence. */
  made(kind: CorrectionKind, when: string): string;
}
