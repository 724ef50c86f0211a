import { describe, expect, test } from 'vitest';
import { spanOf } from '../layout/testing/sample-chronicle.ts';
import { type IndexedPage, lastRevised, sitemapFiles } from './sitemap.ts';

const pageOf = (path: string): IndexedPage => ({ path, modified: null, versions: [] });
const locations = (text: string): string[] => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);

describe('the map of a site', () => {
  test('names each page in full, when it was revised, and its other languages', () => {
    const versions = [{ language: 'en', path: 'entries/a.html' }, { language: 'uk', path: 'entries/a.uk.html' }];
    const [{ path, text }] = sitemapFiles([{ path: 'entries/a.html', modified: '2024-01-05', versions }], 'https://example.org/a&b/');
    expect(path).toBe('sitemap.xml');
    expect(text).toContain(
      '<url><loc>https://example.org/a&amp;b/entries/a.html</loc><lastmod>2024-01-05</lastmod><xhtml:link rel="alternate" hreflang="en" href="https://example.org/a&amp;b/entries/a.html"/><xhtml:link rel="alternate" hreflang="uk" href="https://example.org/a&amp;b/entries/a.uk.html"/></url>',
    );
  });

  test.each([
    { limit: 'so many addresses', limits: { addresses: 2, length: 1e6 } },
    { limit: 'so many characters', limits: { addresses: 1e6, length: 100 } },
  ])('is an index of several files where one may hold only $limit, and none is lost', ({ limits }) => {
    const pages = ['a', 'b', 'c', 'd', 'e'].map((name) => pageOf(`${name}.html`));
    const [index, ...files] = sitemapFiles(pages, 'https://example.org/', limits);
    expect(files.map(({ path }) => path)).toEqual(['sitemaps/1.xml', 'sitemaps/2.xml', 'sitemaps/3.xml']);
    expect(locations(index.text)).toEqual(files.map(({ path }) => `https://example.org/${path}`));
    expect(files.flatMap(({ text }) => locations(text))).toEqual(pages.map(({ path }) => `https://example.org/${path}`));
  });

  test('tells the day of a revision, and none where it is not known to the day', () => {
    const revised = (...dates: string[]) => lastRevised({ revisions: dates.map((date) => ({ date: spanOf(date), kind: 'added', note: null })), withdrawn: null }, 'Europe/Kyiv');
    expect(revised('2024-01-05', '2024-01-07T23:00', '2024-01-06')).toBe('2024-01-07');
    expect(revised('2024-01-05', '2024-02')).toBeNull();
    expect(revised()).toBeNull();
    expect(lastRevised({ revisions: [], withdrawn: { date: spanOf('2024-03-01'), reason: '' } }, 'Europe/Kyiv')).toBe('2024-03-01');
  });
});
