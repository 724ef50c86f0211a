import type { PageRef } from '../../render/address.ts';
import { directionOf } from '../../render/direction.ts';
import type { Markup } from '../../render/markup.ts';
import { xml } from '../xml.ts';
import { type Feed, type FeedItem, itemsOfPage, type LanguageMarks, pageCount } from './feed.ts';

export const atomType = 'application/atom+xml';

/**
 * One page of a feed, from 1, as Atom (RFC 4287). A feed of several pages is a paged feed (RFC 5005, section 3). `address`:
 * where things stand, seen from this document; without a known site, relative ones, as RFC 4287 lets them be where there is
 * no `xml:base`.
 */
export function atomText(feed: Feed, page: number, address: (ref: PageRef) => string): string {
  const { of, id, title, subtitle, language, author, licence, updated } = feed;
  const pages = pageCount(feed);
  const link = (rel: string, to: number): Markup => xml` <link rel="${rel}" type="${atomType}" href="${address({ kind: 'feed', of, format: 'atom', page: to })}"/>
`;
  const text = xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
 <id>${id}</id>
 <title>${title}</title>
 <subtitle>${subtitle}</subtitle>
 <updated>${updated}</updated>
 <author><name>${author}</name></author>
 <rights>${licence}</rights>
${link('self', page)} <link rel="alternate" type="text/html" href="${address(feed.page)}"/>
${pages > 1 && [link('first', 1), page > 1 && link('previous', page - 1), page < pages && link('next', page + 1), link('last', pages)]}${itemsOfPage(feed, page).map((item) => entryOf(item, address))}</feed>
`;
  return text.toString();
}

function entryOf(item: FeedItem, address: (ref: PageRef) => string): Markup {
  const { id, title, language, pages, published, updated, categories, summary, content } = item;
  const ofText = language !== null && xml` xml:lang="${language}"`;
  return xml` <entry>
  <id>${id}</id>
  <title${ofText}>${title}</title>
${published !== null && xml`  <published>${published}</published>
`}  <updated>${updated}</updated>
${categories.map(({ term, label }) => xml`  <category term="${term}" label="${label}"/>
`)}${pages.map(
    (each) => xml`  <link rel="alternate" type="text/html" hreflang="${each.language}" href="${address(each.page)}"/>
`,
  )}${summary !== null && xml`  <summary${ofText}>${summary}</summary>
`}  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${content(inXhtml)}</div></content>
 </entry>
`;
}

const inXhtml: LanguageMarks = (language) => xml` xml:lang="${language}" lang="${language}" dir="${directionOf(language)}"`;
