import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { noteViolations } from '../browser/violations.ts';
import { serveFolder, type Served } from '../support/serve-folder.ts';
import { chronicleOf, readPage } from '../support/site.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';
import { useServers } from '../support/use-servers.ts';

const browser = useBrowser();
const addressOf = useServers();
const newFolder = temporaryFolders();
const { own, harbour, empty } = inject('sites');

let folder: string;
let host: Served;
beforeAll(async () => {
  folder = await newFolder();
  await writeFile(join(folder, '404.html'), 'lost');
  host = await serveFolder(folder);
});
afterAll(() => host.close());

/** Writes a page of somebody else that shows an address in a frame; tells where it is served, and where it stands on the disk. */
async function pageWithFrame(src: string, attributes = ''): Promise<{ served: string; file: string }> {
  const html = `<!doctype html><html lang="en"><head><title>Elsewhere</title></head><body><iframe title="A timeline" width="900" height="560" ${attributes} src="${src}"></iframe></body></html>`;
  await writeFile(join(folder, 'elsewhere.html'), html);
  return { served: `${host.address}elsewhere.html`, file: pathToFileURL(join(folder, 'elsewhere.html')).href };
}

/** The frame of such a page, when its script is ready. */
async function readyFrame(page: Page): Promise<Frame> {
  const frame = page.frames()[1] as Frame;
  await frame.waitForSelector('[data-timeline][data-state="ready"]');
  return frame;
}

const lookAt = (frame: Frame) =>
  frame.evaluate(() => ({
    isFramed: window.top !== window,
    paper: getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '',
    listed: document.querySelectorAll('.excerpt li').length,
    drawn: [...document.querySelectorAll('.timeline-svg')].some((drawing) => drawing.checkVisibility()),
  }));

describe('in a frame on a page of somebody else', () => {
  const page = usePage(browser);
  const frames = [
    { frame: 'a frame', attributes: '' },
    { frame: 'a frame that keeps its page apart', attributes: 'sandbox="allow-scripts"' },
  ];

  test.each(frames)('$frame on another server shows the drawing and its script runs, and no policy has anything to block', async ({ attributes }) => {
    const violations = await noteViolations(page());
    await page().goto((await pageWithFrame(addressOf(own, 'embed.html'), attributes)).served);
    expect(await lookAt(await readyFrame(page()))).toEqual({ isFramed: true, paper: true, listed: 10, drawn: true });
    expect(await violations()).toEqual([]);
  });

  test('on a disk too', async () => {
    const violations = await noteViolations(page());
    await page().goto((await pageWithFrame(pathToFileURL(join(own.out, 'embed.html')).href)).file);
    expect(await lookAt(await readyFrame(page()))).toEqual({ isFramed: true, paper: true, listed: 10, drawn: true });
    expect(await violations()).toEqual([]);
  });

  test('the way to the whole page leads out of the frame, with the view', async () => {
    await page().goto((await pageWithFrame(addressOf(own, 'embed.html?by=occurred'))).served);
    const frame = await readyFrame(page());
    const query = await frame.evaluate(() => location.search);
    expect(query).toContain('occurred');
    await frame.locator('footer a[data-same-view]').click();
    await page().waitForURL(`${addressOf(own, 'index.html')}${query}`);
  });

  test('a change of the view is no step of the page around the frame', async () => {
    await page().goto((await pageWithFrame(addressOf(own, 'embed.html'))).served);
    const frame = await readyFrame(page());
    const steps = await page().evaluate(() => history.length);
    await frame.locator('.focus-box [tabindex="0"]').first().focus();
    for (const key of ['+', '+', '-']) {
      const before = await frame.evaluate(() => location.search);
      await page().keyboard.press(key);
      await expect.poll(() => frame.evaluate(() => location.search)).not.toBe(before);
    }
    expect(await page().evaluate(() => history.length)).toBe(steps);
  });

  test('a report opens outside of the frame', async () => {
    await page().goto((await pageWithFrame(addressOf(own, 'embed.html'))).served);
    const frame = await readyFrame(page());
    await frame.locator('.excerpt a').first().click();
    await page().waitForURL(`${addressOf(own, 'entries/')}*.html`);
  });
});

describe('the reports below the drawing', () => {
  const scripted = usePage(browser);
  const plain = usePage(browser, { javaScriptEnabled: false });

  test.each([own, harbour])('keep the doubt of their dates when the script takes them over, on the $name site', async (site) => {
    const datesOf = async (page: Page, isReady: boolean) => {
      await page.goto(addressOf(site, 'embed.html'));
      if (isReady) await page.locator('[data-timeline][data-state="ready"]').waitFor();
      return new Map(await page.locator('.excerpt li').evaluateAll((items) => items.map((item) => [item.querySelector('a')?.textContent ?? '', item.querySelector('span')?.textContent ?? ''] as const)));
    };
    const before = await datesOf(plain(), false);
    const after = await datesOf(scripted(), true);
    const both = [...after].filter(([title]) => before.has(title));
    expect(both).toEqual(both.map(([title]) => [title, before.get(title)]));
    expect([...after.values()].join()).toMatch(/\d/);
  });
});

describe('without JavaScript', () => {
  const page = usePage(browser, { javaScriptEnabled: false });

  test.each([own, harbour, empty])('the frame shows the drawing, the first reports and where they are from, on the $name site', async (site) => {
    const { entries, site: facts } = await chronicleOf(site);
    await page().goto(addressOf(site, 'embed.html'));
    expect(await page().locator('.timeline-svg').filter({ visible: true }).count()).toBeGreaterThan(0);
    expect(await page().locator('.excerpt a').allInnerTexts()).toEqual(entries.slice(0, 10).map(({ title }) => title));
    expect(await page().locator('footer').innerText()).toMatch(/^From .+ Built from the state of \d+ \w+ \d{4}\.$/);
    expect(await page().locator('footer').innerText()).toContain(facts.title);
    const ways = await page().locator('a[data-same-view]').evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.getAttribute('target')]));
    expect(ways).toEqual([['index.html', '_top'], ['index.html', '_top']]);
    await page().locator('footer a').click();
    await page().waitForURL(addressOf(site, 'index.html'));
  });
});

describe('the page for frames', () => {
  test.each([own, harbour])('is kept out of search engines, which are told of the home page, on the $name site', async (site) => {
    const html = await readPage(site, 'embed.html');
    expect(html).toMatch(/<meta name="robots" content="noindex"\/?>/);
    expect(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]).toBe(site.baseUrl === null ? undefined : `${site.baseUrl}index.html`);
  });

  test('is lighter than the home page', async () => {
    const [framed, home] = await Promise.all(['embed.html', 'index.html'].map(async (path) => gzipSync(await readFile(join(own.out, path))).length));
    expect(framed).toBeLessThan((home as number) / 2);
  });
});
