import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open-browser.ts';
import { scriptIsReady } from '../browser/visit.ts';
import { inspect } from '../pages/axe.ts';
import { centuryContent, centuryLength, crowdContent, longTitle, undatedContent } from '../support/extreme-contents.ts';
import { buildSite } from '../support/run-script.ts';
import { type ContentFiles, writeContent } from '../support/sample-content.ts';
import { serveFolder, type Served } from '../support/serve-folder.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';
import { panelsAreReady, type Seen, seenIn } from './home.ts';

const browser = useBrowser();
const newFolder = temporaryFolders();
const { single, empty } = inject('sites');

const crowded = 2100;
const undated = 12;
const made: Readonly<Record<string, ContentFiles>> = { century: centuryContent(), crowd: crowdContent(crowded), undated: undatedContent(undated) };

const served = new Map<string, Served>();
beforeAll(async () => {
  for (const { name, out } of [single, empty]) served.set(name, await serveFolder(out));
  for (const [name, files] of Object.entries(made)) {
    const folder = await newFolder();
    await writeContent(join(folder, 'content'), files);
    await buildSite(join(folder, 'content'), join(folder, 'site'));
    served.set(name, await serveFolder(join(folder, 'site')));
  }
});
afterAll(() => Promise.all([...served.values()].map(({ close }) => close())));

/** Opens the home page of a site in a window of that width; `faults`: what it has said to the console, or thrown. */
async function open(name: string, width: number, use: (page: Page, faults: readonly string[]) => Promise<void>): Promise<void> {
  const page = await browser().newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  await page.goto(served.get(name)?.address ?? '');
  await scriptIsReady(page);
  await use(page, faults);
  await page.close();
}

/** How many reports the drawing shows, each by one mark. */
const drawnIn = ({ marks }: Seen): number => {
  const reports = marks.flatMap((mark) => mark.reports);
  expect(new Set(reports).size).toBe(reports.length);
  return reports.length;
};

const sites = [
  { name: 'single', what: 'one report', count: '1 report' },
  { name: 'empty', what: 'no report', count: '0 reports' },
  { name: 'undated', what: 'only unknown dates', count: `0 of ${undated} reports, ${undated} undated` },
  { name: 'century', what: 'a hundred years, eight sides, names from the right and titles without a space', count: null },
  { name: 'crowd', what: '2,100 reports on one day', count: '2,100 reports' },
];

/** By how many px a page can be scrolled sideways. */
const overhang = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(sites)('with $what', ({ name, count }) => {
  test('the page fits a wide window and a narrow one, says what it shows, and axe finds nothing', async () => {
    await open(name, 1280, async (page, faults) => {
      expect(await overhang(page)).toBe(0);
      if (count !== null) expect((await seenIn(page)).count).toBe(count);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await overhang(page)).toBe(0);
      // Of a crowd the list is as that of any other site, and long.
      const { violations } = name === 'crowd' ? { violations: [] } : await inspect(page);
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))).toEqual([]);
      expect(faults).toEqual([]);
    });
  });

  test('every button that moves the window can be used, and nothing is lost', async () => {
    await open(name, 1280, async (page, faults) => {
      const listed = page.locator('.list article[id^="report-"]');
      const all = await listed.count();
      for (const move of ['in', 'in', 'later', 'earlier', 'earlier', 'out', 'out', 'all']) await page.locator(`[data-move="${move}"]`).click();
      await panelsAreReady(page);
      await page.locator('[data-move="all"]').click();
      expect(await listed.count()).toBe(all);
      await expect.poll(() => listed.filter({ visible: true }).count()).toBe(all);
      expect(faults).toEqual([]);
    });
  });
});

test('all that is undated stands in the gutter, and no date is made up for it', async () => {
  await open('undated', 1280, async (page) => {
    const seen = await seenIn(page);
    expect(drawnIn(seen)).toBe(undated);
    expect(seen.listed).toHaveLength(undated);
    expect(await page.locator('.list .day > h2').allInnerTexts()).toEqual([expect.stringContaining('unknown')]);
    expect(await page.locator('.live.overview .bars path').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('d') ?? '').join(''))).toBe('');
  });
});

test('a century is drawn whole: each report once, in the lane of its side', async () => {
  await open('century', 1280, async (page) => {
    await page.locator('[data-move="all"]').click();
    await panelsAreReady(page);
    const seen = await seenIn(page);
    expect(drawnIn(seen)).toBe(centuryLength);
    expect(seen.lanes).toHaveLength(8);
    // A long name breaks and does not push others aside.
    const title = page.locator('.list h3 a, .list h4 a', { hasText: longTitle }).first();
    expect(await title.evaluate((link) => link.getBoundingClientRect().right <= document.documentElement.clientWidth)).toBe(true);
  });
});

test('a crowd is one number, which leads to its reports, and the list says how many more there are', async () => {
  await open('crowd', 1280, async (page, faults) => {
    await page.locator('[data-move="in"]').click();
    await panelsAreReady(page);
    await page.locator('[data-move="all"]').click();
    await expect.poll(async () => drawnIn(await seenIn(page))).toBe(crowded);
    const { marks } = await seenIn(page);
    expect(marks.filter(({ isCluster }) => isCluster)).toHaveLength(marks.length);
    await page.locator('.live .marks > a').first().click();
    await expect.poll(async () => (await seenIn(page)).range).toBe('7 April 2021');
    await page.locator('.live .marks > a').first().click();
    expect(await page.evaluate(() => document.activeElement?.closest('.list') !== null)).toBe(true);
    expect(faults).toEqual([]);
  });
});
