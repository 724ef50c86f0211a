import type { Entry } from '../model/entry.ts';

type RevisionKind = Entry['revisions'][number]['kind'];
export type CorrectionKind = Exclude<RevisionKind, 'published'>;

/** What the feeds say. */
export interface FeedWords {
  /** Of the feed of corrections. */
  title(site: string): string;
  /** What that feed holds, in a whole sentence. */
  readonly subtitle: string;
  /** Of the feed of all reports. */
  readonly entries: { title(site: string): string; readonly subtitle: string };
  /** Of the feed of the reports of one side, topic, place or actor. */
  titleOf(site: string, name: string): string;
  readonly subtitleOf: Readonly<Record<'side' | 'topic' | 'place' | 'actor', (name: string) => string>>;
  /** What was done, at the beginning of a sentence or before a colon. */
  readonly kinds: Readonly<Record<RevisionKind, string>>;
  /** What was done, and when, in a whole sentence. */
  made(kind: RevisionKind, when: string): string;
  /** When it was published on the site is not recorded. */
  readonly publicationUnknown: string;
  reported(when: string): string;
  readonly reportUndated: string;
  tellsOf(when: string): string;
  readonly occurredUnknown: string;
  /** Who said it and through whom, the figures as claimed ('': none), and the status; whole sentences. */
  claimed(who: string, figures: string, status: string): string;
}
