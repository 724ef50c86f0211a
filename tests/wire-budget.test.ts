import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser/open-browser.ts';
import { scriptIsReady } from './browser/visit.ts';
import { copyHundredReports } from './support/hundred-reports.ts';
import { askedBy, scriptsOf } from './support/page-scripts.ts';
import { buildSite } from './support/run-script.ts';
import { serveFolder } from './support/serve-folder.ts';
import { chronicleOf, pagesOf, readPage, samplePagesOf, type Site } from './support/site.ts';
import { survey } from './support/survey.ts';
import { temporaryFolders } from './support/temporary-folders.ts';
import { useServers } from './support/use-servers.ts';

const browser = useBrowser();
const addressOf = useServers();
const newFolder = temporaryFolders();
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

/** What the home page takes with all that a browser asks for while nobody does anything, by path, gzip, in bytes. */
async function sizesOf(site: Site, root: string): Promise<Map<string, number>> {
  const asked = new Set<string>();
  const page = await browser().newPage();
  page.on('request', (request) => asked.add(request.url()));
  await page.goto(`${root}index.html`);
  await scriptIsReady(page);
  await page.waitForLoadState('networkidle');
  await page.close();
  // The icon is asked for at a moment of the browser's own choice.
  const paths = [...asked, `${root}favicon.svg`].map((address) => address.slice(root.length));
  return new Map(await Promise.all(paths.map(async (each): Promise<[string, number]> => [each, await packed(site, each)])));
}

/** Without the digest of its bytes. */
const nameOf = (path: string): string => path.replace(/\.[0-9a-f]{12}/, '');
const sum = (sizes: Iterable<number>): number => [...sizes].reduce((all, size) => all + size, 0);

describe('on the wire, gzip,', () => {
  test('the home page of a hundred reports like those of this checkout, with all that it loads, takes 70 kB at most, 40 of them for its script', async () => {
    const content = join(await newFolder(), 'content');
    const site: Site = { name: 'hundred', content, out: join(await newFolder(), 'site'), baseUrl: null };
    await copyHundredReports(own.content, content);
    await buildSite(content, site.out);
    const { address, close } = await serveFolder(site.out);
    const sizes = await sizesOf(site, address).finally(close);
    const scripts = [...sizes].filter(([path]) => path.endsWith('.js'));
    expect((await readPage(site, 'index.html')).match(/<article class="entry/g)).toHaveLength(100);
    expect(scripts.map(([path]) => nameOf(path))).toEqual(['assets/timeline.js']);
    expect(sum(scripts.map(([, size]) => size))).toBeLessThanOrEqual(40 * kilo);
    expect([...sizes.keys()].map(nameOf).sort()).toEqual(['assets/style.css', 'assets/timeline.css', 'assets/timeline.js', 'favicon.svg', 'index.html']);
    expect(sum(sizes.values()), JSON.stringify([...sizes])).toBeLessThanOrEqual(70 * kilo);
  });

  test.each([own, harbour, long])('the home page of the $name site loads the script of a first look, and another only where its list is not whole', async (site) => {
    const { entries } = await chronicleOf(site);
    const sizes = await sizesOf(site, addressOf(site, ''));
    const scripts = new Map([...sizes].filter(([path]) => path.endsWith('.js')).map(([path, size]) => [nameOf(path), size]));
    expect(scripts.get('assets/timeline.js')).toBeLessThanOrEqual(40 * kilo);
    expect(scripts.size === 1).toBe(entries.length <= 500);
  });

  test.each([own, harbour])('each page of a report of the $name site takes 15 kB at most, with its style sheet', async (site) => {
    const paths = (await pagesOf(site)).filter((path) => path.startsWith('entries/'));
    const weights = await weightsOf(site, paths);
    expect([...weights].filter(([, { html, rest }]) => html + rest > 15 * kilo).map(([path, { html, rest }]) => `${path}: ${html + rest}`)).toEqual([]);
    expect(paths.length).toBeGreaterThan(10);
  });

  test.each([own, harbour, long])('pages of reports and sources of the $name site have one small script, of 2 kB at most', async (site) => {
    const paths = (await samplePagesOf(site)).filter((path) => /^(?:entries|sources)\//.test(path));
    const found = await survey(browser(), site, scriptsOf, paths);
    const asked = new Set([...found].flatMap(([path, { inline }]) => inline.flatMap((loader) => (askedBy(loader) === null ? [] : [new URL(askedBy(loader) ?? '', `http://site.test/${path}`).pathname.slice(1)]))));
    expect([...asked].map(nameOf)).toEqual(['assets/cite.js']);
    for (const path of asked) expect(await packed(site, path)).toBeLessThanOrEqual(2 * kilo);
  });
});
