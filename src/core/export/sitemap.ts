import type { Entry } from '../model/entry.ts';
import { dayOf } from '../time/day-of.ts';
import { compareSpans } from '../time/order.ts';
import type { Markup } from '../render/markup.ts';
import { xml } from './xml.ts';

/** A page as search engines are told of it. */
export interface IndexedPage {
  /** Below the root of the site. */
  readonly path: string;
  /** `YYYY-MM-DD`; null: not known to the day. */
  readonly modified: string | null;
  /** All languages in which it is there, its own too; empty: only one. */
  readonly versions: readonly { readonly language: string; readonly path: string }[];
}

export interface SitemapFile {
  /** Below the root of the site. */
  readonly path: string;
  readonly text: string;
}

export interface SitemapLimits {
  readonly addresses: number;
  /** Of a file, in UTF-16 units: addresses are ASCII, but for what the address of the site may have in names of languages. */
  readonly length: number;
}

/** What sitemaps.org allows a file to hold, with some room to spare for its head. */
const allowed: SitemapLimits = { addresses: 50_000, length: 50_000_000 };

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The map of a site by the protocol of sitemaps.org, with the other languages of a page; the first file is `sitemap.xml`, which is
 * an index of the others where one does not hold all. `baseUrl` ends in a slash.
 */
export function sitemapFiles(pages: readonly IndexedPage[], baseUrl: string, limits = allowed): [SitemapFile, ...SitemapFile[]] {
  const parts = partsOf(
    pages.map((page) => urlOf(page, baseUrl)),
    limits,
  );
  const [first = []] = parts;
  if (parts.length <= 1) return [{ path: 'sitemap.xml', text: urlSet(first) }];
  const files = parts.map((part, index) => ({ path: `sitemaps/${index + 1}.xml`, text: urlSet(part) }));
  const index = xml`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${schema}">
${files.map(({ path }) => xml`<sitemap><loc>${baseUrl}${path}</loc></sitemap>
`)}</sitemapindex>
`;
  return [{ path: 'sitemap.xml', text: index.toString() }, ...files];
}

/** The day on which an entry was last revised; null: not known to the day. */
export function lastRevised({ revisions, withdrawn }: Pick<Entry, 'revisions' | 'withdrawn'>, zone: string): string | null {
  const dates = [...revisions.map(({ date }) => date), ...(withdrawn === null ? [] : [withdrawn.date])];
  const last = dates.toSorted(compareSpans).at(-1);
  return last === undefined ? null : dayOf(last, zone);
}

function partsOf(urls: readonly Markup[], { addresses, length }: SitemapLimits): Markup[][] {
  const parts: Markup[][] = [];
  let room = 0;
  for (const url of urls) {
    const size = url.toString().length;
    const part = parts.at(-1);
    if (part === undefined || part.length === addresses || size > room) {
      parts.push([url]);
      room = length - size;
    } else {
      part.push(url);
      room -= size;
    }
  }
  return parts;
}

const urlSet = (urls: readonly Markup[]): string =>
  xml`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls}</urlset>
`.toString();

function urlOf({ path, modified, versions }: IndexedPage, baseUrl: string): Markup {
  const address = (to: string): string => `${baseUrl}${to}`;
  return xml`<url><loc>${address(path)}</loc>${modified !== null && xml`<lastmod>${modified}</lastmod>`}${versions.map(
    (version) => xml`<xhtml:link rel="alternate" hreflang="${version.language}" href="${address(version.path)}"/>`,
  )}</url>
`;
}
