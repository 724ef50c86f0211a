import { openSearchDescription, openSearchType } from '../core/export/open-search.ts';
import { sitemapFiles } from '../core/export/sitemap.ts';
import { homeTimeMap, timeMapType } from '../core/export/timemap.ts';
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

/** The list of kept versions for programs: nothing where none is served, or where the address of the site is not known. */
export function timeMapFiles(): Asset[] {
  const { baseUrl, keptVersions } = siteInput();
  const text = baseUrl === null ? null : homeTimeMap(keptVersions, baseUrl);
  return text === null ? [] : [{ path: pathOf({ kind: 'time-map' }), type: timeMapType, text }];
}
