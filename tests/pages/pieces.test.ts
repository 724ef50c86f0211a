import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { noteViolations } from '../browser/violations.ts';
import { scriptIsReady } from '../browser/visit.ts';
import { buildSite } from '../support/run-script.ts';
import { sampleContent, sampleIds, writeContent } from '../support/sample-content.ts';
import { serveFolder, type Served } from '../support/serve-folder.ts';
import { filesOf } from '../support/site.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const browser = useBrowser();
const newFolder = temporaryFolders();

/** More reports than travel in a page, 25 a day from 1 March 2021 on: the first thousand in 40 days, and so on. */
const count = 2100;
const perDay = 25;
const dayOf = (index: number): string => new Date(Date.UTC(2021, 2, 1 + Math.floor(index / perDay))).toISOString().slice(0, 10);

let out: string;
let served: Served;
let pieces: string[];
beforeAll(async () => {
  const content = await newFolder();
  await writeContent(content, sampleContent(sampleIds(count).map((id, index) => ({ id, reported: dayOf(index) }))));
  out = join(await newFolder(), 'site');
  await buildSite(content, out);
  served = await serveFolder(out);
  pieces = (await filesOf({ out })).filter((path) => /^timeline\/\d/.test(path));
});
afterAll(() => served.close());

test('the data of many reports are in pieces beside the page', () => {
  expect(pieces.map((path) => path.replace(/[0-9a-f]{12}/, ''))).toEqual(['timeline/1..js', 'timeline/2..js', 'timeline/3..js']);
});

describe.each([
  { place: 'a server', rootOf: () => served.address },
  { place: 'a disk', rootOf: () => pathToFileURL(`${out}/`).href },
])('from $place', ({ rootOf }) => {
  const page = usePage(browser, { viewport: { width: 1280, height: 900 } });

  /** Opens a page; tells which pieces were asked for since, each by its place. */
  async function open(path: string): Promise<() => number[]> {
    const root = rootOf();
    const asked: number[] = [];
    page().removeAllListeners('request');
    page().on('request', (request) => {
      const piece = pieces.indexOf(request.url().slice(root.length));
      if (piece >= 0) asked.push(piece + 1);
    });
    await page().goto(`${root}${path}`);
    await scriptIsReady(page());
    return () => [...asked].sort();
  }

  test('a window asks for the pieces that it meets, and for others when it moves to them; nothing is blocked', async () => {
    const violations = await noteViolations(page());
    const asked = await open('index.html?from=2021-03-02&to=2021-03-04');
    await expect.poll(asked).toEqual([1]);
    await expect.poll(() => page().locator('.showing').innerText()).toContain('75 of 2,100 reports');
    await page().locator('[data-move="all"]').click();
    await expect.poll(asked).toEqual([1, 2, 3]);
    await expect.poll(() => page().locator('.showing').innerText()).toContain('2,100 reports');
    expect(await violations()).toEqual([]);
  });

  test('the page for frames loads the same pieces, with the texts of all reports', async () => {
    const asked = await open('embed.html?from=2021-05-01&to=2021-05-01');
    const firstOfDay = 61 * perDay + 1;
    await expect.poll(() => page().locator('.excerpt a').allInnerTexts()).toEqual(sampleIds(10, firstOfDay).map((id) => `Log ${id}`));
    expect(asked()).toContain(2);
    expect(asked()).not.toContain(3);
  });

  test('a piece that does not come is told of, and the list stays', async () => {
    await page().route(`${rootOf()}${pieces[0] as string}`, (route) => route.abort());
    const asked = await open('index.html?from=2021-03-02&to=2021-03-04');
    await expect.poll(asked).toEqual([1]);
    await expect.poll(() => page().locator('[data-notices]').isVisible()).toBe(true);
    expect(await page().locator('[data-notices]').innerText()).not.toBe('');
    expect(await page().locator('.list article').filter({ visible: true }).count()).toBeGreaterThan(50);
    await page().unrouteAll();
  });
});
