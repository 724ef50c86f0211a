import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { firstView } from '../../src/core/layout/columns/first-view.ts';
import { wholePeriod } from '../../src/core/layout/window.ts';
import { dayOf } from '../../src/core/time/day-of.ts';
import { startOfDay } from '../../src/core/time/zone.ts';
import { useBrowser } from '../browser/open-browser.ts';
import { scriptIsReady } from '../browser/visit.ts';
import { chronicleOf, type Site } from '../support/site.ts';
import { useServers } from '../support/use-servers.ts';
import { panelsAreReady, seenIn } from './home.ts';
import { browsers, type Means, Reader, typedDate } from './reader.ts';

const browser = useBrowser();
const addressOf = useServers();
const { own, harbour } = inject('sites');

interface Task {
  /** What a reader wants to know. */
  readonly question: string;
  readonly site: Site;
  /** The place of the home page at which the reader is; left out: its top. */
  readonly at?: string;
  readonly answer: unknown;
  /** By each means, how the answer is found and read, and in how many actions at most; by keys, to get to a control is one more. */
  readonly ways: Readonly<Record<Means, readonly [most: number, find: (reader: Reader) => Promise<unknown>]>>;
}

/** What an article of a list says. */
const article = (page: Page, id: string) => page.locator(`article[id="report-${id}"]`);
const textOf = (page: Page, id: string, selector: string) => article(page, id).locator(selector).first().innerText();
/** The ids of reports among the addresses of links. */
const idsOf = (addresses: readonly (string | null)[]): string[] => [...new Set(addresses.flatMap((address) => /([^/]+?)\.html(?:#.*)?$/.exec(address ?? '')?.[1] ?? []))];
const hrefs = (page: Page, selector: string) => page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** The controls that a narrow screen folds away. */
async function unfold(reader: Reader): Promise<Page> {
  if (reader.means === 'touch') await reader.use(reader.page.locator('[data-fold]'));
  return reader.page;
}

async function filterBy(reader: Reader, facet: string, name: string): Promise<readonly string[]> {
  const page = await unfold(reader);
  await reader.use(page.locator('[data-panel="filters"]'));
  await panelsAreReady(page);
  const group = page.locator('[data-filters] fieldset').filter({ has: page.locator('legend', { hasText: facet }) });
  await reader.use(group.locator('label').filter({ hasText: name }).locator('input'));
  return (await seenIn(page)).listed;
}

const chronicle = await chronicleOf(own);

// Who first claimed Yahidne, by the search and by the page of the question.

const claimOfYahidne = 'prigozhin-yahidne-2023-02-25';
const searchYahidne = async (reader: Reader) => {
  const { page } = reader;
  await reader.write(page.locator('input[name="words"]'), 'Yahidne');
  await expect.poll(async () => (await page.locator('[data-chosen]').innerText()).includes('Yahidne')).toBe(true);
  const claim = page.locator('.list article').filter({ visible: true, hasText: 'took the whole of Yahidne' }).first();
  return { side: (await claim.locator('.meta .unseen').first().textContent())?.trim(), reported: await claim.locator('time').first().getAttribute('datetime') };
};

// What was known on 24 February: the reports of that day, and whether the claim of the next day is among what is shown.

const knownDay = '2023-02-24';
const knownFromList = async (page: Page, isRead: (day: string) => boolean) => {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('.list .day[id^="day-"]')].map((day) => ({
      day: day.id.slice('day-'.length),
      ids: [...day.querySelectorAll('article')].filter((each) => each.checkVisibility()).map(({ id }) => id.slice('report-'.length)),
    })),
  );
  const read = found.filter(({ day }) => isRead(day));
  return { onTheDay: read.find(({ day }) => day === knownDay)?.ids, knowsOfYahidne: read.some(({ ids }) => ids.includes(claimOfYahidne)) };
};
const askWhatWasKnown = async (reader: Reader) => {
  const page = await unfold(reader);
  await reader.write(page.locator('input[name="known"]'), typedDate(knownDay));
  await expect.poll(() => page.locator('[data-aside]').innerText()).toContain('Left out');
  await reader.write(page.locator('input[name="day"]'), typedDate(knownDay));
  await expect.poll(() => page.locator('[data-range]').innerText()).toContain('24 February 2023');
  return knownFromList(page, () => true);
};

// The sources of a report.

const sourced = 'coast-wire-containers-2019-11-03';
const followNote = async ({ page, ...reader }: Reader, use: Reader['use']) => {
  void reader;
  const names = (await article(page, sourced).locator('.read').evaluateAll((each) => each.map(({ firstChild }) => firstChild?.textContent?.trim())));
  await use(article(page, sourced).locator('.cites a').first());
  await page.waitForURL('**/entries/*#note-1');
  return { names, ways: await hrefs(page, '#note-1 .ways a') };
};
const readSources = (reader: Reader) => followNote(reader, (target) => reader.use(target));

// Everything at one place, and by one speaker.

const place = { id: 'gannet-light', name: 'Gannet Light' };
const speaker = { id: 'pilot-office', name: 'Pilot Office' };

// The rival claim, from either end.

const rival = 'general-staff-morning-2023-02-26';
const ringed = (page: Page) =>
  page.locator('.live .ring.disputes').evaluateAll((rings) => rings.flatMap((ring) => [...(ring as unknown as { __data__: { mark: { reports: Uint32Array } } }).__data__.mark.reports]));
const selectInDrawing = (from: string) => async (reader: Reader) => {
  const { page } = reader;
  await reader.use(page.locator(`.focus-box .live .marks > a[href$="${from}.html"]`));
  await expect.poll(() => ringed(page)).not.toEqual([]);
  return (await ringed(page)).map((report) => chronicle.entries[report]?.id);
};
const openReport = (from: string) => async (reader: Reader) => {
  const { page } = reader;
  await reader.use(article(page, from).locator('h3 a'));
  await page.waitForURL(`**/${from}.html`);
  const relations = page.locator('.relations li').filter({ hasText: /^\s*Dispute/ });
  return idsOf(await relations.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))));
};
const rivalTask = (from: string, to: string): Task => ({
  question: `what disputes ${from}, or is disputed by it`,
  site: own,
  at: `#report-${from}`,
  answer: expect.arrayContaining([to]),
  ways: { mouse: [1, selectInDrawing(from)], keys: [2, openReport(from)], touch: [1, openReport(from)], 'no script': [1, openReport(from)] },
});

// A day that is not in the first window, whatever the record holds by now.

const shownFirst = firstView(chronicle, 'reported').shown;
const zone = chronicle.site.timeZone;
const period = wholePeriod(chronicle, 'reported') as { start: number; end: number };
const farDay = chronicle.entries
  .filter(({ id, reported: { text, latest } }) => !shownFirst.has(id) && /^\d{4}-\d\d-\d\d$/.test(text) && (latest ?? Infinity) <= period.end)
  .flatMap(({ reported }) => dayOf(reported, zone) ?? [])
  .at(-1) as string;
const onFarDay = (page: Page) =>
  page.locator(`#day-${farDay} article`).evaluateAll((articles) => articles.filter((each) => each.checkVisibility()).map(({ id }) => id.slice('report-'.length)));
const hitOverview = async (reader: Reader) => {
  const { page } = reader;
  const { x, y, width, height } = (await page.locator('.live.overview .overlay').boundingBox()) as { x: number; y: number; width: number; height: number };
  const { start, end } = period;
  await reader.hit(x + (width * (startOfDay(zone, farDay) + 43_200_000 - start)) / (end - start), y + height / 2);
  return onFarDay(page);
};
const goToDay = async (reader: Reader) => {
  await reader.write(reader.page.locator('input[name="day"]'), typedDate(farDay));
  await expect.poll(() => onFarDay(reader.page)).not.toEqual([]);
  return onFarDay(reader.page);
};
const tapRail = async (reader: Reader) => {
  const { page } = reader;
  const starts = await page.locator('.rail li').evaluateAll((items) => items.map((item) => item.getAttribute('data-from') ?? ''));
  const step = starts.findLastIndex((from) => from <= farDay);
  await reader.use(page.locator('.rail li').nth(step).locator('a'));
  await expect.poll(() => onFarDay(page)).not.toEqual([]);
  return onFarDay(page);
};

// By when it happened.

// No drawing shows what happened before the period; the list does.
const beforePeriod = 'light-fails-in-1910';
const byOtherClock = async (reader: Reader) => {
  const page = await unfold(reader);
  await reader.use(page.locator('input[name="clock"][value="occurred"]'));
  await expect.poll(() => page.url()).toMatch(/[?&]by=occurred/);
  return (await seenIn(page)).listed.filter((id) => id !== beforePeriod).sort();
};

const harbourRecord = await chronicleOf(harbour);
const idsWhere = (is: (entry: (typeof harbourRecord.entries)[number]) => boolean) => harbourRecord.entries.filter(is).map(({ id }) => id);

const tasks: readonly Task[] = [
  {
    question: 'which side first claimed Yahidne, and when that was reported',
    site: own,
    answer: { side: 'Russian side:', reported: '2023-02-25T18:32:09+02:00' },
    ways: {
      mouse: [2, searchYahidne],
      keys: [2, searchYahidne],
      touch: [2, searchYahidne],
      'no script': [
        2,
        async (reader) => {
          const { page } = reader;
          await reader.use(page.locator('header nav a', { hasText: 'Questions' }));
          await reader.use(page.locator('main a', { hasText: 'Who held Yahidne' }));
          const first = page.locator('table.answers tbody tr').first();
          return { side: (await first.locator('.unseen').first().textContent())?.trim(), reported: await first.locator('time').first().getAttribute('datetime') };
        },
      ],
    },
  },
  {
    question: 'what was known on 24 February',
    site: own,
    answer: { onTheDay: expect.arrayContaining(['prigozhin-berkhivka-2023-02-24']), knowsOfYahidne: false },
    ways: {
      mouse: [4, askWhatWasKnown],
      keys: [4, askWhatWasKnown],
      touch: [5, askWhatWasKnown],
      // The list is in the order in which things became known: it is read down to that day.
      'no script': [0, ({ page }) => knownFromList(page, (day) => day <= knownDay)],
    },
  },
  {
    question: 'who relayed the figure of 500',
    site: own,
    at: '#report-reznikov-500-killed-a-day-2023-02-26',
    answer: expect.stringMatching(/a Ukrainian general on the eastern front \(no name given\), through Oleksii Reznikov and la Repubblica \(not seen\)/),
    ways: byAll(0, ({ page }) => textOf(page, 'reznikov-500-killed-a-day-2023-02-26', '.meta')),
  },
  {
    question: 'the sources of a report, with their archived copies',
    site: harbour,
    at: `#report-${sourced}`,
    answer: { names: ['Harbour Gazette', 'Coast Telegraph', 'Coast Wire'], ways: ['https://gazette.example.org/a/1', 'https://archive.example.net/gazette-1'] },
    ways: byAll(1, readSources),
  },
  {
    question: 'everything at one place in the week',
    site: harbour,
    answer: idsWhere(({ places }) => places.includes(place.id)),
    ways: {
      mouse: [
        1,
        async (reader) => {
          const { page } = reader;
          const symbol = page.locator(`.map-svg [data-place="${place.id}"]`).filter({ visible: true }).locator('.symbol');
          // Who reaches for the map has its script before the click.
          await symbol.hover();
          await panelsAreReady(page);
          await reader.use(symbol);
          await expect.poll(() => page.locator('[data-chosen]').innerText()).toContain(place.name);
          return (await seenIn(page)).listed;
        },
      ],
      keys: [4, (reader) => filterBy(reader, 'Place', place.name)],
      touch: [3, (reader) => filterBy(reader, 'Place', place.name)],
      'no script': [
        1,
        async (reader) => {
          await reader.use(reader.page.locator('.list .meta a', { hasText: place.name }).first());
          return reader.page.locator('article').evaluateAll((articles) => articles.map(({ id }) => id.slice('report-'.length)));
        },
      ],
    },
  },
  rivalTask(claimOfYahidne, rival),
  rivalTask(rival, claimOfYahidne),
  {
    question: 'what was reported on a given day',
    site: own,
    answer: chronicle.entries.filter(({ reported }) => dayOf(reported, zone) === farDay).map(({ id }) => id),
    ways: { mouse: [1, hitOverview], keys: [2, goToDay], touch: [1, tapRail], 'no script': [0, ({ page }) => onFarDay(page)] },
  },
  {
    question: 'the reports of one speaker',
    site: harbour,
    answer: idsWhere(({ claims }) => claims.some(({ chain: [origin] }) => origin?.kind === 'actor' && origin.actor === speaker.id)),
    ways: {
      mouse: [2, (reader) => filterBy(reader, 'Who speaks', speaker.name)],
      keys: [4, (reader) => filterBy(reader, 'Who speaks', speaker.name)],
      touch: [3, (reader) => filterBy(reader, 'Who speaks', speaker.name)],
      'no script': [
        1,
        async (reader) => {
          await reader.use(reader.page.locator('.list .who', { hasText: speaker.name }).first());
          return idsOf(await hrefs(reader.page, '.claims a'));
        },
      ],
    },
  },
  {
    question: 'what is said to have happened, by the other clock',
    site: harbour,
    answer: [...firstView(harbourRecord, 'occurred').shown].filter((id) => id !== beforePeriod).sort(),
    ways: {
      mouse: [1, byOtherClock],
      keys: [2, byOtherClock],
      touch: [2, byOtherClock],
      'no script': [
        1,
        async (reader) => {
          await reader.use(reader.page.locator('a', { hasText: 'by when it is said to have happened' }));
          return idsOf(await hrefs(reader.page, '#occurred svg:visible a[href^="entries/"]')).sort();
        },
      ],
    },
  },
];

/** The same way by every means. */
function byAll(most: number, find: (reader: Reader) => Promise<unknown>): Task['ways'] {
  return { mouse: [most, find], keys: [most === 0 ? 0 : most + 1, find], touch: [most, find], 'no script': [most, find] };
}

describe.each(Object.keys(browsers) as Means[])('by %s', (means) => {
  test.each(tasks)('a reader finds $question', async ({ site, at = '', answer, ways }) => {
    const context = await browser().newContext(browsers[means]);
    try {
      const page = await context.newPage();
      await page.goto(`${addressOf(site)}${at}`);
      await scriptIsReady(page);
      const reader = new Reader(page, means);
      const [most, find] = ways[means];
      expect(await find(reader)).toEqual(answer);
      expect(reader.actions).toBeLessThanOrEqual(most);
    } finally {
      await context.close();
    }
  });
});
