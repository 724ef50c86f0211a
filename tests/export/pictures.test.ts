import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Download, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { rasterFacts } from '../../src/io/raster/raster-facts.ts';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { noteViolations } from '../browser/violations.ts';
import { scriptIsReady } from '../browser/visit.ts';
import { filesOf, type Site } from '../support/site.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';
import { useServers } from '../support/use-servers.ts';

const browser = useBrowser();
const addressOf = useServers();
const newFolder = temporaryFolders();
const { harbour, own } = inject('sites');

const places = [
  { place: 'a server', root: (site: Site) => addressOf(site, '') },
  { place: 'a disk', root: (site: Site) => pathToFileURL(`${site.out}/`).href },
];

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

async function saved(download: Download): Promise<Saved> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What a reader gets who asks for the picture in one format or the other. */
async function take(page: Page, kind: string, format: 'a' | 'button'): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-picture="${kind}"]`).first().locator(format).click()]);
  return saved(download);
}

/** What a saved SVG has in it, and what it asks for when it is opened alone. */
async function opened(page: Page, svg: string): Promise<{ texts: string[]; asked: string[]; faults: string[]; active: number; drawn: number }> {
  const file = join(await newFolder(), 'picture.svg');
  await writeFile(file, svg);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  page.removeAllListeners('request');
  const seen = await page.evaluate(() => ({
    texts: [...document.querySelectorAll('text')].map(({ textContent }) => textContent.trim()),
    faults: [...document.querySelectorAll('parsererror')].map(({ textContent }) => textContent),
    active: document.querySelectorAll('script, a, image, foreignObject, [href]:not([href^="#"]), [class*="live"] style').length,
    drawn: document.querySelectorAll('path, circle, rect').length,
  }));
  return { ...seen, asked: asked.slice(1) };
}

const inView = [
  { kind: 'timeline', path: 'index.html', title: 'Gannet Harbour: the night the light went out' },
  { kind: 'map', path: 'index.html', title: 'Gannet Harbour: the night the light went out' },
  { kind: 'map', path: 'places/gannet-light.html', title: 'Gannet Light' },
  { kind: 'chart', path: 'questions/how-many-containers.html', title: 'How many containers did the Northern Tern lose?' },
];

describe.each(places)('from $place, a reader', ({ root }) => {
  const page = usePage(browser);

  test.each(inView)('saves the $kind of $path as SVG, which stands alone', async ({ kind, path, title }) => {
    const violations = await noteViolations(page());
    await page().goto(`${root(harbour)}${path}`, { waitUntil: 'networkidle' });
    if (path === 'index.html') await scriptIsReady(page());
    const { name, bytes } = await take(page(), kind, 'a');
    expect(name).toMatch(/^gannet-harbour-the-night-the-light-went-out_[\w-]+\.svg$/);
    expect(await violations()).toEqual([]);
    const { texts, asked, faults, active, drawn } = await opened(page(), bytes.toString('utf8'));
    expect({ asked, faults, active }).toEqual({ asked: [], faults: [], active: 0 });
    expect(texts.join(' ')).toContain(title);
    expect(texts.join(' ')).toMatch(/\b(?:19|20)\d\d\b/);
    // Lines break in addresses too.
    expect(texts.join('').replaceAll(' ', '')).toContain(`${harbour.baseUrl}${path}.Licence:`);
    expect(drawn).toBeGreaterThan(5);
  });

  test.each(inView)('saves the $kind of $path as PNG, at twice the size, with something in it', async ({ kind, path }) => {
    const violations = await noteViolations(page());
    await page().goto(`${root(harbour)}${path}`, { waitUntil: 'networkidle' });
    if (path === 'index.html') await scriptIsReady(page());
    const svg = (await take(page(), kind, 'a')).bytes.toString('utf8');
    const { name, bytes } = await take(page(), kind, 'button');
    const [, width, height] = /^<svg [^>]*viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
    expect(name).toMatch(/\.png$/);
    expect(rasterFacts(bytes, bytes.length)).toMatchObject({ type: 'image/png', width: 2 * Number(width), height: 2 * Number(height) });
    expect(bytes.length).toBeGreaterThan(5000);
    expect(await violations()).toEqual([]);
    await expect.poll(() => page().locator(`[data-picture="${kind}"] [role="status"]`).first().textContent()).toBe(`Saved: ${name}`);
  });
});

async function asShown(path: string, options: BrowserContextOptions, kind: string): Promise<string> {
  const context = await browser().newContext({ acceptDownloads: true, viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(addressOf(harbour, path), { waitUntil: 'networkidle' });
  if (path.startsWith('index.html')) await scriptIsReady(page);
  const { bytes } = await take(page, kind, 'a');
  await context.close();
  return bytes.toString('utf8');
}

describe('a picture in view', () => {
  test('has the light in which it was seen', async () => {
    const [light, dark] = await Promise.all((['light', 'dark'] as const).map((colorScheme) => asShown('index.html', { colorScheme }, 'timeline')));
    const paper = (svg = '') => /<rect width="\d+" height="\d+" fill="([^"]*)"/.exec(svg)?.[1];
    expect([paper(light), paper(dark)]).toEqual(['rgb(251, 250, 247)', 'rgb(22, 21, 19)']);
  });

  test('has the window and the address of the view', async () => {
    const svg = await asShown('index.html?from=2019-11-02&to=2019-11-04', {}, 'timeline');
    expect(svg).toContain('2 – 4 November 2019');
    expect(svg).toContain(`${harbour.baseUrl}index.html?from=2019-11-02&amp;to=2019-11-04`);
  });

  test('of a page whose address nobody knows tells no path of the disk', async () => {
    const page = await browser().newPage();
    await page.goto(pathToFileURL(join(own.out, 'index.html')).href, { waitUntil: 'networkidle' });
    await scriptIsReady(page);
    const svg = (await take(page, 'timeline', 'a')).bytes.toString('utf8');
    await page.close();
    expect(svg).toContain('From: The Bakhmut direction. Licence: CC-BY-4.0.');
    expect(svg).not.toContain(own.out);
  });
});

test('without a script, a reader gets the pictures that were made with the page, and is not offered what a script would paint', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false, acceptDownloads: true });
  const page = await context.newPage();
  for (const { path, kind } of inView) {
    await page.goto(addressOf(harbour, path));
    const save = page.locator(`[data-picture="${kind}"]`).first();
    expect(await save.locator('button').isVisible()).toBe(false);
    const [download] = await Promise.all([page.waitForEvent('download'), save.locator('a').click()]);
    expect(download.suggestedFilename()).toMatch(/^gannet-harbour-[\w-]+\.svg$/);
  }
  await context.close();
});

test('each picture that was made with the site is an SVG that stands alone', async () => {
  const paths = (await filesOf(harbour)).filter((path) => /^pictures\/.*\.svg$/.test(path));
  expect(paths.length).toBeGreaterThan(8);
  const page = await browser().newPage();
  for (const path of paths) {
    const { texts, asked, faults, active } = await opened(page, await readFile(join(harbour.out, path), 'utf8'));
    expect({ path, asked, faults, active }).toEqual({ path, asked: [], faults: [], active: 0 });
    expect(texts.join(' ')).toMatch(/From: .* Licence: .*\.$/);
  }
  await page.close();
});
