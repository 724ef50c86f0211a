import { atomType } from '../core/export/feeds/atom.ts';
import { type Feeds, feedsOf } from '../core/export/feeds/feed-text.ts';
import { jsonFeedType } from '../core/export/feeds/json-feed.ts';
import type { FeedFormat } from '../core/render/address.ts';
import { sha256Hex } from '../io/hash.ts';
import { siteInput, type SiteInput } from './input.ts';

/** Media types, without the character set, which is UTF-8. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = { atom: atomType, json: jsonFeedType };

const made = new WeakMap<SiteInput, Feeds>();

/** The feeds of the record that is being built; made once for each. */
export function feeds(): Feeds {
  const input = siteInput();
  let found = made.get(input);
  if (found === undefined) made.set(input, (found = feedsOf(input.chronicle, { baseUrl: input.baseUrl, digest: sha256Hex })));
  return found;
}
