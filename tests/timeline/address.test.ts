import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { scriptIsReady } from '../browser/visit.ts';
import { useServers } from '../support/use-servers.ts';
import { noticesIn, panelsAreReady, seenIn } from './home.ts';
import { browsers, Reader, typedDate } from './reader.ts';

const browser = useBrowser();
const addressOf = useServers();
const { harbour, own } = inject('sites');

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${addressOf(harbour)}${query}`);
  await scriptIsReady(page);
}

const queryOf = (page: Page): string => new URL(page.url()).search;
const control = (name: string, value?: string): string => `[data-controls] input[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`;

/** What readers can change of a view, and what of the address tells it. */
const changes: readonly { readonly what: string; readonly told: RegExp; readonly act: (page: Page) => Promise<unknown> }[] = [
  { what: 'lanes by topic', told: /^\?lanes=topic$/, act: (page) => page.locator(control('lanes', 'topic')).check({ force: true }) },
  { what: 'lanes by place', told: /^\?lanes=place$/, act: (page) => page.locator(control('lanes', 'place')).check({ force: true }) },
  { what: 'lanes by speaker', told: /^\?lanes=claimant$/, act: (page) => page.locator(control('lanes', 'claimant')).check({ force: true }) },
  { what: 'the other clock', told: /^\?by=occurred$/, act: (page) => page.locator(control('clock', 'occurred')).check({ force: true }) },
  { what: 'a date of knowledge', told: /^\?known=2019-11-03$/, act: (page) => type(page, 'known', '2019-11-03') },
  { what: 'a day to go to', told: /^\?from=2019-11-04&to=2019-11-04$/, act: (page) => type(page, 'day', '2019-11-04') },
  { what: 'a later window', told: /^\?from=2019-11-04&to=2019-11-09$/, act: (page) => page.locator('[data-move="later"]').click() },
  { what: 'a shorter window', told: /^\?from=2019-11-02T\d\d:\d\d&to=2019-11-05T\d\d:\d\d$/, act: (page) => page.locator('[data-move="in"]').click() },
  { what: 'a longer window', told: /^\?from=2019-11-01&to=2019-11-10$/, act: (page) => page.locator('[data-move="out"]').click() },
  { what: 'the whole time', told: /^\?from=2019-11-01&to=2019-11-30$/, act: (page) => page.locator('[data-move="all"]').click() },
  { what: 'a window drawn in the overview', told: /^\?from=2019-11-1\d.*&to=2019-11-2\d/, act: (page) => dragIn(page, '.live.overview .overlay', 0.5, 0.8) },
  { what: 'a window dragged', told: /^\?from=2019-11-0[23]T.*&to=2019-11-0[78]T/, act: (page) => dragIn(page, '.focus-box .live', 0.7, 0.5) },
  {
    what: 'a window zoomed by the wheel',
    told: /^\?from=.*&to=/,
    act: async (page) => {
      await page.locator('.focus-box .live').hover();
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -240);
      await page.keyboard.up('Control');
    },
  },
  {
    what: 'a filter',
    told: /^\?topic=cargo&panel=filters$/,
    act: async (page) => {
      await page.locator('[data-panel="filters"]').click();
      await page.locator('[data-filters] label', { hasText: 'Cargo' }).click();
    },
  },
  { what: 'words', told: /^\?words=tower$/, act: (page) => page.locator(control('words')).fill('tower') },
  { what: 'a report that is selected', told: /^\?report=tern-line-containers-2019-11-04$/, act: (page) => page.locator('.focus-box .marks > a[href*="tern-line"]').click() },
];

async function type(page: Page, field: string, day: string): Promise<void> {
  await page.locator(control(field)).focus();
  await page.keyboard.type(typedDate(day));
}

/** Drags across a part of an element, between shares of its width. */
async function dragIn(page: Page, selector: string, from: number, to: number): Promise<void> {
  const { x, y, width, height } = (await page.locator(selector).boundingBox()) as { x: number; y: number; width: number; height: number };
  await page.mouse.move(x + from * width, y + height - 4);
  await page.mouse.down();
  for (const share of [0.25, 0.5, 0.75, 1]) await page.mouse.move(x + (from + (to - from) * share) * width, y + height - 4);
  await page.mouse.up();
}

describe('the address tells the view:', () => {
  const page = usePage(browser, browsers.mouse);
  const other = usePage(browser, browsers.mouse);

  test.each(changes)('$what', async ({ told, act }) => {
    await open(page());
    const before = await seenIn(page());
    await page().locator('[data-controls]').hover();
    await panelsAreReady(page());
    await act(page());
    await expect.poll(() => queryOf(page())).toMatch(told);
    const query = queryOf(page());
    // Words are looked up before they narrow the list.
    if (query.includes('words')) await expect.poll(async () => (await seenIn(page())).listed.length).toBeLessThan(before.listed.length);
    const after = await seenIn(page());

    // Opened by somebody else, it is the same.
    await open(other(), query);
    await expect.poll(() => seenIn(other())).toEqual(after);
    expect(await noticesIn(other())).toEqual([]);
    expect(queryOf(other())).toBe(query);

    await page().goBack();
    if (queryOf(page()) !== '') await page().goBack();
    await expect.poll(() => queryOf(page())).toBe('');
    await expect.poll(() => seenIn(page())).toEqual(before);
    await page().goForward();
    if (queryOf(page()) !== query) await page().goForward();
    await expect.poll(() => queryOf(page())).toBe(query);
    await expect.poll(() => seenIn(page())).toEqual(after);
  });

  test('what the controls say is the view that the address tells, also after going back', async () => {
    const read = () =>
      page().evaluate(() => [...document.querySelectorAll<HTMLInputElement>('[data-controls] input')].flatMap(({ type, name, value, checked }) => (type === 'checkbox' ? [] : type === 'radio' ? (checked ? [`${name} ${value}`] : []) : name === 'day' ? [] : [`${name} ${value}`])));
    await open(page());
    await page().locator('[data-controls]').hover();
    await panelsAreReady(page());
    const usual = ['words ', 'lanes side', 'clock reported', 'known '];
    expect(await read()).toEqual(usual);
    await page().locator(control('lanes', 'topic')).check({ force: true });
    await type(page(), 'known', '2019-11-03');
    await expect.poll(() => queryOf(page())).toBe('?lanes=topic&known=2019-11-03');
    expect(await read()).toEqual(['words ', 'lanes topic', 'clock reported', 'known 2019-11-03']);
    await page().goBack();
    await expect.poll(read).toEqual(['words ', 'lanes topic', 'clock reported', 'known ']);
    await page().goBack();
    await expect.poll(read).toEqual(usual);
  });
});

describe('what an address asks for in vain is told of, and the rest is shown:', () => {
  const page = usePage(browser, browsers.mouse);

  test.each([
    { query: '?lanes=colour', says: 'lanes by “colour”' },
    { query: '?by=hearsay', says: 'placed by “hearsay”' },
    { query: '?from=yesterday', says: '“yesterday” in the address is no date' },
    { query: '?to=2019-11-31', says: 'no such day or time as “2019-11-31”' },
    { query: '?from=2019-11-05&to=2019-11-02', says: 'over before it has begun' },
    { query: '?from=2030-01-01&to=2030-02-01', says: 'outside this timeline' },
    { query: '?known=soon', says: '“soon” in the address is no date' },
    { query: '?side=pirates', says: 'the side “pirates”' },
    { query: '?claimant=nobody&topic=nothing', says: 'the topic “nothing”' },
    { query: '?place=atlantis,el-dorado', says: 'the place “atlantis” and 1 more' },
    { query: '?metric=leagues', says: 'the metric “leagues”' },
    { query: '?status=certain', says: 'the status “certain”' },
    { query: '?report=never-written', says: 'the report “never-written”' },
    { query: '?panel=map', says: 'a panel called “map”' },
    { query: '?zoom=7&colour=red', says: '“zoom” and 1 more' },
    { query: '?from=%E0%A4%A&side=%00%ff', says: 'in the address is no date' },
    { query: '?lanes=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', says: '“<img src=x onerror=alert(1)>”' },
  ])('$query', async ({ query, says }) => {
    await open(page());
    const usual = await seenIn(page());
    await open(page(), query);
    await expect.poll(() => noticesIn(page())).toHaveLength(1);
    expect((await noticesIn(page())).join('').replace(/[\u2068\u2069]/g, '')).toContain(says);
    expect(await page().locator('[data-notices]').getAttribute('role')).toBe('status');
    expect(await seenIn(page())).toEqual(usual);
  });

  test('dates beyond the ends of the timeline are drawn in to them', async () => {
    await open(page(), '?from=2010-01-01&to=2019-11-03');
    await expect.poll(() => noticesIn(page())).toEqual([expect.stringMatching(/begins on 1 November 2019/)]);
    expect(await seenIn(page())).toMatchObject({ range: expect.stringMatching(/^1\s–\s3 November 2019$/) });
  });

  test('a report that has another id now is shown by it, and the address is told', async () => {
    await open(page(), '?report=light-out-2019');
    await expect.poll(() => noticesIn(page())).toEqual([expect.stringMatching(/is now called .*harbour-office-light-out-2019-11-02/)]);
    expect(await page().locator('.entry.selected').getAttribute('id')).toBe('report-harbour-office-light-out-2019-11-02');
    await page().locator('[data-move="all"]').click();
    await expect.poll(() => queryOf(page())).toContain('report=harbour-office-light-out-2019-11-02');
  });
});

describe('a view that holds nothing says so:', () => {
  const page = usePage(browser, browsers.keys);
  const line = () => page().locator('.showing');
  const focused = () => page().evaluate(() => document.activeElement?.className ?? '');

  test('no report fits the filters, which can be cleared by keys', async () => {
    await open(page(), '?side=science&topic=cargo');
    expect(await line().innerText()).toContain('No report fits this view.');
    expect(await line().innerText()).toContain('only Weather office, Cargo');
    expect((await seenIn(page())).listed).toEqual([]);
    await new Reader(page(), 'keys').use(page().getByRole('button', { name: 'Clear all filters' }));
    expect(await line().innerText()).toContain('8 of 11 reports');
    expect(await focused()).toBe('showing');
    await expect.poll(() => queryOf(page())).toBe('');
  });

  test('reports fit at another time, which can be shown by keys', async () => {
    await open(page(), '?from=2019-11-12&to=2019-11-14&side=press');
    expect(await line().innerText()).toContain('No report fits this view at this time; 2 do at another.');
    await new Reader(page(), 'keys').use(page().getByRole('button', { name: 'Show all time' }));
    expect((await seenIn(page())).listed).toEqual(['gazette-containers-2019-11-03', 'coast-wire-containers-2019-11-03']);
    expect(await focused()).toBe('showing');
  });

  test('words that nothing has', async () => {
    await open(page(), '?words=xylophone');
    await expect.poll(() => line().innerText()).toContain('No report fits this view.');
    await page().getByRole('button', { name: 'Clear all filters' }).click();
    await expect.poll(() => page().locator(control('words')).inputValue()).toBe('');
    expect((await seenIn(page())).count).toContain('8 of 11');
  });
});

describe('a place in the page that an address names', () => {
  const page = usePage(browser, browsers.touch);
  const topOf = (id: string) => page().locator(`[id="${id}"]`).evaluate((element) => Math.round(element.getBoundingClientRect().top));

  test.each([{ means: 'with its script', more: {} }, { means: 'without a script', more: browsers['no script'] }])('is what a narrow screen begins with, far down in the list, $means', async ({ more }) => {
    const context = await browser().newContext({ ...browsers.touch, ...more, viewport: browsers.touch.viewport ?? null, reducedMotion: 'no-preference' });
    const narrow = await context.newPage();
    await narrow.goto(`${addressOf(own)}#report-general-staff-morning-2023-02-26`);
    await scriptIsReady(narrow);
    const { top, height } = await narrow.locator('#report-general-staff-morning-2023-02-26').evaluate((element) => ({ top: element.getBoundingClientRect().top, height: innerHeight }));
    await context.close();
    expect(top).toBeGreaterThanOrEqual(-1);
    expect(top).toBeLessThan(height / 2);
  });

  test('is shown where the window does not hold it, and is no part of the address any more when the view has left it', async () => {
    await open(page(), '?from=2019-11-10&to=2019-11-12#report-keeper-on-the-lamp-2019-11-03');
    await expect.poll(async () => (await seenIn(page())).listed).toContain('keeper-on-the-lamp-2019-11-03');
    expect(await topOf('report-keeper-on-the-lamp-2019-11-03')).toBeLessThan(400);
    await page().locator('[data-fold]').tap();
    for (let taps = 0; taps < 6; taps += 1) await page().locator('[data-move="later"]').tap();
    await expect.poll(() => page().url()).not.toContain('#');
  });

  test('is shown where a filter hides it', async () => {
    await open(page(), '?side=science#report-keeper-on-the-lamp-2019-11-03');
    await expect.poll(async () => (await seenIn(page())).listed).toContain('keeper-on-the-lamp-2019-11-03');
    expect(await page().locator('[data-chosen]').innerText()).toBe('');
  });
});
