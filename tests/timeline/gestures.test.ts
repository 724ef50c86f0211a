import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { scriptIsReady } from '../browser/visit.ts';
import { useServers } from '../support/use-servers.ts';
import { holdPanels, panelsAreReady, seenIn } from './home.ts';

const browser = useBrowser();
const page = usePage(browser, { viewport: { width: 1280, height: 900 } });
const addressOf = useServers();
const { own, harbour } = inject('sites');

/** Presses the pointer on the drawing where there is no mark, and moves it to the left. */
async function dragInto(page: Page, by: number): Promise<void> {
  const box = await page.locator('.focus-box').boundingBox();
  if (box === null) throw new Error('There is no drawing.');
  const from = { x: box.x + box.width * 0.7, y: box.y + 8 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 5; step += 1) await page.mouse.move(from.x - (by * step) / 5, from.y);
  await page.locator('.live.sketched').waitFor();
}

async function release(page: Page): Promise<void> {
  await page.mouse.up();
  await page.locator('.live.sketched').waitFor({ state: 'detached' });
}

/** The share of pixels in which two pictures of one size differ so much that it is seen. */
const shareOfDifference = (page: Page, pictures: readonly Buffer[]): Promise<number> =>
  page.evaluate(
    async (sources) => {
      const [first, second] = await Promise.all(
        sources.map(async (source) => {
          const picture = new Image();
          picture.src = `data:image/png;base64,${source}`;
          await picture.decode();
          const context = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height }).getContext('2d');
          context?.drawImage(picture, 0, 0);
          return context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (first === undefined || second === undefined || first.length !== second.length) return 1;
      let different = 0;
      for (let at = 0; at < first.length; at += 4) {
        const by = [0, 1, 2].map((channel) => Math.abs((first[at + channel] ?? 0) - (second[at + channel] ?? 0)));
        if (Math.max(...by) > 64) different += 1;
      }
      return different / (first.length / 4);
    },
    pictures.map((picture) => picture.toString('base64')),
  );

describe('while the window is moved', () => {
  test.each([own, harbour])('the drawing of the $name site looks as when it has settled', async (site) => {
    await page().goto(addressOf(site));
    await scriptIsReady(page());
    await dragInto(page(), 90);
    const box = await page().locator('.focus-box').boundingBox();
    if (box === null) throw new Error('There is no drawing.');
    // What is above the place of the pointer may be marked as pointed at.
    const clip = { x: box.x, y: box.y + 24, width: box.width, height: box.height - 24 };
    const moving = await page().screenshot({ clip });
    await release(page());
    const settled = await page().screenshot({ clip });
    // A page of its own, as the policy of this one knows no pictures of others.
    const blank = await browser().newPage();
    expect(await shareOfDifference(blank, [moving, settled])).toBeLessThan(0.002);
    expect(await shareOfDifference(blank, [moving, await page().screenshot({ clip: { ...clip, x: clip.x + 30 } })])).toBeGreaterThan(0.002);
    await blank.close();
  });

  test('marks are links again when it has settled, and there are as many as the view holds', async () => {
    await page().goto(addressOf(harbour));
    await scriptIsReady(page());
    await dragInto(page(), 60);
    await release(page());
    await expect.poll(() => page().locator('.live .sketch').evaluate((layer) => layer.childElementCount)).toBe(0);
    const { marks } = await seenIn(page());
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.every(({ label }) => label !== '')).toBe(true);
  });

  test('the second script, when it comes, leaves the window where the pointer has it', async () => {
    const slow = await browser().newPage({ viewport: { width: 1280, height: 900 } });
    const letCome = await holdPanels(slow);
    await slow.goto(addressOf(harbour));
    await scriptIsReady(slow);
    const range = () => slow.locator('[data-range]').innerText();
    const before = await range();
    // To point at a mark asks for it.
    await slow.locator('.live .marks > a').first().hover();
    await dragInto(slow, 200);
    const moved = await range();
    expect(moved).not.toBe(before);
    letCome();
    // It has come; what it starts waits for the end of the gesture.
    await slow.waitForFunction(() => 'datedReportsPanels' in globalThis);
    await slow.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await range()).toBe(moved);
    await release(slow);
    await panelsAreReady(slow);
    expect(await range()).toBe(moved);
    await slow.close();
  });
});
