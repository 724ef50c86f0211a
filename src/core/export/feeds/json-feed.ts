import type { PageRef } from '../../render/address.ts';
import { directionOf } from '../../render/direction.ts';
import { heldInXml } from '../../render/xml-text.ts';
import { jsonScript } from '../json-script.ts';
import { xml } from '../xml.ts';
import { type Feed, type FeedItem, itemsOfPage, type LanguageMarks, pageCount } from './feed.ts';

export const jsonFeedType = 'application/feed+json';

/**
 * One page of a feed, from 1, as JSON Feed 1.1; `address` as for Atom. What is not known is left out, and characters that
 * XML cannot hold are as in Atom: some readers of JSON refuse halves of pairs, and nobody needs the others.
 */
export function jsonFeedText(feed: Feed, page: number, address: (ref: PageRef) => string): string {
  const { of, title, subtitle, language, author, licence } = feed;
  const to = (number: number): string => address({ kind: 'feed', of, format: 'json', page: number });
  return `${jsonScript(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: heldInXml(title),
      home_page_url: address(feed.page),
      feed_url: to(page),
      description: heldInXml(subtitle),
      ...(page < pageCount(feed) && { next_url: to(page + 1) }),
      authors: [{ name: heldInXml(author) }],
      language,
      // An extension: the format has no field for it.
      _rights: { licence },
      items: itemsOfPage(feed, page).map((item) => itemOf(item, language, address)),
    },
    1,
  )}\n`;
}

function itemOf(item: FeedItem, ofFeed: string, address: (ref: PageRef) => string): object {
  const { id, title, language, pages, published, updated, isDated, categories, summary, content } = item;
  const [original] = pages;
  return {
    id,
    ...(original !== undefined && { url: address(original.page) }),
    title: heldInXml(title),
    content_html: content(inHtml).toString(),
    ...(summary !== null && { summary: heldInXml(summary) }),
    ...(published !== null && { date_published: published }),
    ...(isDated && { date_modified: updated }),
    ...(categories.length > 0 && { tags: categories.map(({ label }) => heldInXml(label)) }),
    language: language ?? ofFeed,
  };
}

const inHtml: LanguageMarks = (language) => xml` lang="${language}" dir="${directionOf(language)}"`;
