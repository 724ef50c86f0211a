import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser/open-browser.ts';
import { scriptIsReady } from './browser/visit.ts';
import { scriptsOf } from './support/page-scripts.ts';
import { chronicleOf, pagesOf, type Site } from './support/site.ts';
import { survey } from './support/survey.ts';
import { useServers } from './support/use-servers.ts';

const browser = useBrowser();
const addressOf = useServers();
const { own, harbour, long } = inject('sites');

const kilo = 1000;
const packed = async (site: Site, path: string): Promise<number> => gzipSync(await readFile(join(site.out, path))).length;

/** What a page loads before its reader scrolls, as paths of files; runs in the browser. */
const loads = (document: Document) =>
  [...document.querySelectorAll('link[rel="stylesheet"], link[rel="icon"], link[rel="preload"], script[src], img:not([loading="lazy"])')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );

interface Weight {
  readonly html: number;
  readonly rest: number;
}

/** What pages take on the wire, gzip, in bytes: themselves, and all that they load. */
async function weightsOf(site: Site, paths: readonly string[]): Promise<Map<string, Weight>> {
  const loaded = await survey(browser(), site, loads, paths);
  const weights = new Map<string, Weight>();
  for (const [path, addresses] of loaded) {
    const files = new Set(addresses.map((address) => new URL(address, `http://site.test/${path}`).pathname.slice(1)));
    const rest = await Promise.all([...files].map((file) => packed(site, file)));
    weights.set(path, { html: await packed(site, path), rest: rest.reduce((sum, size) => sum + size, 0) });
  }
  return weights;
}

/** What a page takes with all that a browser asks for while nobody does anything, by path, gzip, in bytes. */
async function sizesOf(site: Site, path: string): Promise<Map<string, number>> {
  const root = addressOf(site, '');
  const asked = new Set<string>();
  const page = await browser().newPage();
  page.on('request', (request) => asked.add(request.url()));
  await page.goto(`${root}${path}`);
  await scriptIsReady(page);
  await page.waitForLoadState('networkidle');
  await page.close();
  // The icon is asked for at a moment of the browser's own choice.
  const paths = [...asked, `${root}favicon.svg`].map((address) => address.slice(root.length));
  return new Map(await Promise.all(paths.map(async (each): Promise<[string, number]> => [each, await packed(site, each)])));
}

const sum = (sizes: Iterable<number>): number => [...sizes].reduce((all, size) => all + size, 0);

describe('on the wire, gzip,', () => {
  test.each([own, long])('the home page of the $name site, with all that it loads, takes 70 kB at most for a hundred reports, 40 of them for its first script', async (site) => {
    const all = (await chronicleOf(site)).entries.length;
    const listed = Math.min(500, all);
    const sizes = await sizesOf(site, 'index.html');
    const html = sizes.get('index.html') as number;
    const rest = sum(sizes.values()) - html;
    const scripts = new Map([...sizes].filter(([path]) => path.endsWith('.js')).map(([path, size]) => [path.replace(/\.[0-9a-f]{12}/, ''), size]));
    expect(scripts.get('assets/timeline.js')).toBeLessThanOrEqual(40 * kilo);
    // What else there is comes when a reader asks for it, or where a page has not all reports in its list.
    if (listed === all) expect([...scripts.keys()]).toEqual(['assets/timeline.js']);
    expect(rest).toBeGreaterThan(kilo);
    expect(html + rest).toBeLessThanOrEqual(70 * kilo * Math.max(1, listed / 100));
    // Where there are fewer, a hundred of the kind would fit too.
    expect(html * Math.max(1, 100 / listed) + rest).toBeLessThanOrEqual(70 * kilo * Math.max(1, listed / 100));
  });

  test.each([own, harbour])('each page of a report of the $name site takes 15 kB at most, with its style sheet', async (site) => {
    const paths = (await pagesOf(site)).filter((path) => path.startsWith('entries/'));
    const weights = await weightsOf(site, paths);
    expect([...weights].filter(([, { html, rest }]) => html + rest > 15 * kilo).map(([path, { html, rest }]) => `${path}: ${html + rest}`)).toEqual([]);
    expect(paths.length).toBeGreaterThan(10);
  });

  test.each([own, harbour, long])('no page of a report of the $name site has a script, so that none takes more than 4 kB', async (site) => {
    const paths = (await pagesOf(site)).filter((path) => path.startsWith('entries/'));
    const found = await survey(browser(), site, scriptsOf, paths);
    expect([...found].filter(([, { inline, named }]) => inline.length + named.length > 0).map(([path]) => path)).toEqual([]);
  });
});
