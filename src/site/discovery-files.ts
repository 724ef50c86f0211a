import { openSearchDescription, openSearchType } from '../core/export/open-search.ts';
import { sitemapFiles } from '../core/export/sitemap.ts';
import { pathOf } from '../core/render/address.ts';
import { indexedPages } from './indexed-pages.ts';
import { siteInput } from './input.ts';
import type { Asset } from './scripts.ts';

/** What search engines and browsers ask for, and what must name the site from outside: nothing while its address is not known. */
export function discoveryFiles(): Asset[] {
  const { baseUrl, chronicle } = siteInput();
  if (baseUrl === null) return [];
  return [
    ...sitemapFiles(indexedPages(), baseUrl).map((file) => ({ ...file, type: 'application/xml' })),
    { path: pathOf({ kind: 'open-search' }), type: openSearchType, text: openSearchDescription(chronicle.site, baseUrl) },
  ];
}
