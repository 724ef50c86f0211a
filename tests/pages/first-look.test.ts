import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { scriptIsReady } from '../browser/visit.ts';
import { holdPanels, panelsAreReady } from '../timeline/home.ts';
import { chronicleOf } from '../support/site.ts';
import { useServers } from '../support/use-servers.ts';

const browser = useBrowser();
const addressOf = useServers();
const { own, harbour, single, empty } = inject('sites');

/** Screens for which there is a drawing of their width, and a narrow one, which has none. */
const screens = [
  { width: 1280, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 780 },
];

/** What readers see of the timeline, in words and measures. */
const lookAt = (page: Page) =>
  page.evaluate(() => ({
    heights: [...document.querySelectorAll('.overview-box, .focus-box')].map((box) => Math.round(box.getBoundingClientRect().height)),
    lanes: [...document.querySelectorAll('.focus-box .lane-name')].filter((name) => name.checkVisibility()).map((name) => name.textContent?.replaceAll(' ', '')),
    dates: [...document.querySelectorAll('.focus-box .tick-label')].filter((label) => label.textContent !== '' && label.checkVisibility()).map((label) => label.textContent),
    marks: [...document.querySelectorAll('.focus-box :is(.mark, .bar, .cluster):is(a, g)')].filter((mark) => mark.checkVisibility()).length,
    listed: [...document.querySelectorAll('.list article')].filter((article) => article.checkVisibility()).map(({ id }) => id),
    showing: document.querySelector('.showing')?.textContent?.replace(/\s+/g, ' ').trim(),
  }));

describe.each(screens)('at $width × $height', (viewport) => {
  const page = usePage(browser, { viewport });

  test.each([own, harbour, single, empty])('nothing moves when the script takes over on the $name site', async (site) => {
    await page().addInitScript(() => {
      const shifts: number[] = ((globalThis as { shifts?: number[] }).shifts = []);
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
    });
    await page().goto(addressOf(site));
    await scriptIsReady(page());
    // Shifts are told after the frame in which they happen.
    await page().evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const moved = await page().evaluate(() => ((globalThis as { shifts?: number[] }).shifts ?? []).reduce((sum, value) => sum + value, 0));
    expect(moved).toBeLessThan(0.02);
  });

  test.each([own, harbour])('the script draws what the page showed, on the $name site', async (site) => {
    const held = await browser().newPage({ viewport });
    // The script is coming, and does not come.
    await held.route('**/assets/timeline.*.js', () => {});
    await held.goto(addressOf(site));
    const before = await lookAt(held);
    await held.close();
    await page().goto(addressOf(site));
    await scriptIsReady(page());
    expect(await lookAt(page())).toEqual(before);
    expect(before.marks > 0).toBe(viewport.width > 44 * 16);
    expect(before.listed.length).toBeGreaterThan(5);
  });
});

describe('without a script', () => {
  const page = usePage(browser, { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

  test.each([own, harbour])('the list of the $name site is whole, the drawing is there, and no control that nothing heeds', async (site) => {
    const { entries } = await chronicleOf(site);
    await page().goto(addressOf(site));
    expect(await page().locator('.list article').filter({ visible: true }).count()).toBe(Math.min(500, entries.length));
    expect(await page().locator('.timeline-svg').filter({ visible: true }).count()).toBe(2);
    expect(await page().locator('.controls').isVisible()).toBe(false);
  });

  test('the list is whole, too, where the script does not come', async () => {
    const { entries } = await chronicleOf(harbour);
    const broken = await browser().newPage();
    await broken.route('**/assets/timeline.*.js', (route) => route.abort());
    await broken.goto(addressOf(harbour));
    await broken.locator('[data-state="failed"]').waitFor();
    expect(await broken.locator('.list article').filter({ visible: true }).count()).toBe(entries.length);
    await broken.close();
  });

  test('the page of days has the drawing by when it is said to have happened', async () => {
    await page().goto(addressOf(own));
    await page().getByRole('link', { name: 'The same reports by when it is said to have happened' }).click();
    await page().waitForURL(/days\.html#occurred$/);
    expect(await page().locator('#occurred .timeline-svg').filter({ visible: true }).count()).toBe(2);
  });
});

describe('what is done before the second script has come', () => {
  const cases = [
    { done: 'a click', does: (page: Page) => page.locator('[data-move="in"]').click(), asks: /[?&]from=/ },
    { done: 'a choice', does: (page: Page) => page.locator('input[name="lanes"][value="topic"]').check({ force: true }), asks: /[?&]lanes=topic/ },
    { done: 'a date', does: (page: Page) => page.locator('input[name="known"]').fill('2023-02-25'), asks: /[?&]known=2023-02-25/ },
  ];

  /** A page that is ready for a first look, and what lets its second script come. */
  async function openWithoutPanels(): Promise<{ page: Page; release: () => void }> {
    const page = await browser().newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
    const release = await holdPanels(page);
    await page.goto(addressOf(own));
    await scriptIsReady(page);
    return { page, release };
  }

  test.each(cases)('$done is kept and carried out', async ({ does, asks }) => {
    const { page, release } = await openWithoutPanels();
    await does(page);
    expect(new URL(page.url()).search).toBe('');
    release();
    await page.waitForURL(asks);
    await page.close();
  });

  test('a date of which only a part is typed can be typed to its end', async () => {
    const { page, release } = await openWithoutPanels();
    const [day, end] = ['0224', '2023'];
    await page.locator('input[name="known"]').click({ position: { x: 12, y: 12 } });
    await page.keyboard.type(day);
    release();
    await panelsAreReady(page);
    await page.keyboard.type(end);
    await page.waitForURL(/[?&]known=2023-02-24/);
    await page.close();
  });
});
