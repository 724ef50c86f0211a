import type { Chronicle } from '../../model/chronicle.ts';
import { addressesFrom, type FeedFormat, type FeedSubject, type PageRef, pathOf } from '../../render/address.ts';
import type { Digest } from '../name-urn.ts';
import { atomText } from './atom.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { type Feed, pageCount } from './feed.ts';
import { jsonFeedText } from './json-feed.ts';
import { reportFeeds } from './report-feed.ts';

export interface FeedOptions {
  /** Where the site stands; null: not known, and links are relative to where the feed stands. */
  readonly baseUrl: string | null;
  readonly digest: Digest;
}

/** One document of a feed. */
export interface FeedDocument {
  /** Below the root of the site. */
  readonly path: string;
  readonly format: FeedFormat;
  readonly text: () => string;
}

/** Finds the feeds of a record. */
export interface Feeds {
  /** The document at that address; null: there is none. */
  document(of: FeedSubject, format: FeedFormat, page?: number): FeedDocument | null;
  /** All of them: each feed in both formats, with all its pages. */
  documents(): FeedDocument[];
}

const formats = ['atom', 'json'] as const;

/** The feeds of reports (all, and by side, topic, place and actor) and of corrections: functions of the record and of where it stands. */
export function feedsOf(chronicle: Chronicle, { baseUrl, digest }: FeedOptions): Feeds {
  const { site, places, actors } = chronicle;
  const ofReports = reportFeeds(chronicle, digest);
  const feedOf = (of: FeedSubject): Feed | null => (of.kind === 'corrections' ? correctionsFeed(chronicle, digest) : ofReports(of));
  const documentOf = (feed: Feed, format: FeedFormat, page: number): FeedDocument => {
    const path = pathOf({ kind: 'feed', of: feed.of, format, page });
    const addressOf = addressesFrom(path, baseUrl);
    const address = (ref: PageRef): string => addressOf(pathOf(ref));
    return { path, format, text: () => (format === 'atom' ? atomText(feed, page, address) : jsonFeedText(feed, page, address)) };
  };
  const subjects: readonly FeedSubject[] = [
    { kind: 'entries' },
    { kind: 'corrections' },
    ...Object.entries({ side: site.sides, topic: site.topics, place: places, actor: actors }).flatMap(([kind, things]) =>
      things.map(({ id }) => ({ kind, id }) as FeedSubject),
    ),
  ];
  return {
    document(of, format, page = 1) {
      const feed = feedOf(of);
      return feed === null || page > pageCount(feed) ? null : documentOf(feed, format, page);
    },
    documents: () =>
      subjects.flatMap((of) => {
        const feed = feedOf(of);
        if (feed === null) return [];
        return Array.from({ length: pageCount(feed) }, (_, index) => formats.map((format) => documentOf(feed, format, index + 1))).flat();
      }),
  };
}

/** The first page of a feed that every record has. */
export function feedText(chronicle: Chronicle, kind: 'entries' | 'corrections', format: FeedFormat, options: FeedOptions): string {
  return feedsOf(chronicle, options).document({ kind }, format)?.text() ?? '';
}
