import type { Sentence } from './sentence.ts';

/** The page of the feeds, and how other pages name theirs. */
export interface PageFeedWords {
  readonly title: string;
  readonly lede: string;
  /** On the page of something: that new reports of it can be followed. */
  readonly follow: Sentence<'atom' | 'json'>;
  /** What leads to the page of the feeds. */
  readonly all: string;
  /** Headings of the table. */
  readonly column: { readonly holds: string; readonly formats: string };
  readonly entries: string;
  readonly corrections: string;
  /** Before the name. */
  readonly side: string;
  readonly topic: string;
  readonly others: Sentence<'places' | 'actors'>;
  readonly format: Readonly<Record<'atom' | 'json', string>>;
  /** What the name of a format says beside what the feed holds. */
  named(format: string, feed: string): string;
}
