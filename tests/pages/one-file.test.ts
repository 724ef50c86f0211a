import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { oneFileOf } from '../../src/archive/one-file/read-site.ts';
import { useBrowser } from '../browser/open-browser.ts';
import { inspect, inspectColours } from './axe.ts';
import { faultsIn } from '../support/html-faults.ts';
import { chronicleOf, type Site } from '../support/site.ts';
import { temporaryFolders } from '../support/temporary-folders.ts';

const browser = useBrowser();
const temporaryFolder = temporaryFolders();
const { harbour, own } = inject('sites');

async function oneFileFor(site: Site): Promise<{ html: string; address: string }> {
  const html = oneFileOf(site.out, { chronicle: await chronicleOf(site), builtFrom: 1_700_000_000 });
  const file = join(await temporaryFolder(), 'timeline.html');
  await writeFile(file, html);
  return { html, address: pathToFileURL(file).href };
}

describe.each([harbour, own])('the one file of the $name site', (site) => {
  test('says all that the record says, with and without its script, and asks for nothing', async () => {
    const { address } = await oneFileFor(site);
    const { entries, sources, questions } = await chronicleOf(site);
    const said = [
      ...entries.flatMap(({ title, summary, claims, notes }) => [title, summary, ...claims.map(({ statement }) => statement), ...notes.flatMap(({ locator }) => locator ?? [])]),
      ...sources.flatMap(({ title, note }) => [title, note ?? '']),
      ...questions.map(({ question }) => question),
    ].map((text) => text.replace(/\s+/g, ' '));
    const addresses = sources.flatMap(({ url, archived }) => [...(url === null ? [] : [url]), ...archived.map((copy) => copy.url)]);
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser().newContext({ javaScriptEnabled });
      try {
        const page = await context.newPage();
        const seen: string[] = [];
        page.on('request', (request) => seen.push(request.url()));
        page.on('console', (message) => seen.push(message.text()));
        page.on('pageerror', (thrown) => seen.push(String(thrown)));
        await page.goto(address);
        expect(seen.filter((each) => !each.startsWith('data:'))).toEqual([address]);
        const text = ((await page.textContent('body')) ?? '').replace(/\s+/g, ' ');
        expect(said.filter((each) => !text.includes(each))).toEqual([]);
        const hrefs = new Set(await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')));
        expect(addresses.filter((each) => !hrefs.has(each))).toEqual([]);
        expect(await page.locator('#find').isVisible()).toBe(javaScriptEnabled);
        const inner = [...hrefs].filter((href) => href.startsWith('#')).map((href) => href.slice(1));
        const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(inner.filter((id) => !ids.includes(id))).toEqual([]);
        expect([...hrefs].filter((href) => !/^(?:#|https?:)/.test(href))).toEqual([]);
      } finally {
        await context.close();
      }
    }
  });

  test('is the same each time, and within reason in size', async () => {
    const [{ html }, again] = [await oneFileFor(site), await oneFileFor(site)];
    expect(again.html).toBe(html);
    expect(Buffer.byteLength(html) / (await chronicleOf(site)).entries.length).toBeLessThan(40_000);
  });
});

test('is valid, and accessible in both themes', async () => {
  const { html, address } = await oneFileFor(harbour);
  expect(await faultsIn(html, 'timeline.html')).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser().newContext({ colorScheme });
    try {
      const page = await context.newPage();
      await page.goto(address);
      const { violations } = await (colorScheme === 'light' ? inspect(page) : inspectColours(page));
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: element }) => element).join(' ')}`)).toEqual([]);
    } finally {
      await context.close();
    }
  }
});

test('finds reports by words, side and topic; a link to one that is hidden shows all again', async () => {
  const { address } = await oneFileFor(harbour);
  const { entries } = await chronicleOf(harbour);
  const page = await browser().newPage();
  try {
    await page.goto(address);
    const shown = () => page.locator('.index li:visible').count();
    expect(await shown()).toBe(entries.length);
    await page.fill('[name=words]', 'GAZETTE containers');
    const found = await shown();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(entries.length);
    expect(await page.textContent('#found')).toBe(`${found} / ${entries.length}`);
    await page.fill('[name=words]', '');
    await page.selectOption('[name=side]', 'science');
    expect(await shown()).toBe(entries.filter(({ sides }) => sides.includes('science')).length);
    await page.evaluate(() => void (location.hash = '#entries-keeper-on-the-lamp-2019-11-03'));
    await page.waitForFunction(() => document.querySelector('#entries-keeper-on-the-lamp-2019-11-03')?.getBoundingClientRect().height !== 0);
    expect(await shown()).toBe(entries.length);
  } finally {
    await page.close();
  }
});
