import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { visit } from '../browser/visit.ts';
import { samples } from '../support/samples.ts';
import { useServers } from '../support/use-servers.ts';

const browser = useBrowser();
const page = usePage(browser);
const addressOf = useServers();

const setWidth = (session: CDPSession, width: number) =>
  session.send('Emulation.setDeviceMetricsOverride', { width, height: 800, deviceScaleFactor: 1, mobile: false });

// As the reader sets it in the browser: lengths in rem and em follow, and media queries in them too.
const setText = (session: CDPSession, percent: number) =>
  session.send('Page.setFontSizes', { fontSizes: { standard: (16 * percent) / 100, fixed: (13 * percent) / 100 } });

/** By how many px a page can be scrolled sideways, and what sticks out furthest within. */
const overhang = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isHeld = (element: Element) => {
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        if (at !== document.body && at !== document.documentElement && getComputedStyle(at).overflowX !== 'visible') return true;
      }
      return false;
    };
    const reach = (element: Element) => element.scrollWidth + element.getBoundingClientRect().left;
    const out = scrollWidth > clientWidth ? [...document.body.querySelectorAll('*')].filter((element) => reach(element) > clientWidth + 1 && !isHeld(element)) : [];
    return { width: innerWidth, beyond: scrollWidth - clientWidth, out: out.slice(-2).map((element) => element.outerHTML.slice(0, 100)) };
  });

describe('with text as it is and twice as large, no sideways scrolling at 1280, 768, 360 and 320 px on', () => {
  test.each(samples)('the $kind page $path of the $site.name site', async (sample) => {
    await visit(page(), addressOf(sample.site, sample.path), sample);
    const session = await page().context().newCDPSession(page());
    const found: string[] = [];
    for (const percent of [100, 200]) {
      await setText(session, percent);
      for (const width of [1280, 768, 360, 320]) {
        await setWidth(session, width);
        const { width: measured, beyond, out } = await overhang(page());
        expect(measured).toBe(width);
        if (beyond > 0) found.push(`${width} px, text at ${percent} %: ${beyond} px too wide: ${out.join(' … ')}`);
      }
    }
    await session.detach();
    expect(found).toEqual([]);
  });
});

describe('the measure itself', () => {
  test('sees text that the reader has set to twice its size', async () => {
    await page().goto(addressOf(inject('sites').own));
    const sizeOf = () => page().evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    const session = await page().context().newCDPSession(page());
    await setText(session, 100);
    const before = await sizeOf();
    await setText(session, 200);
    const after = await sizeOf();
    await session.detach();
    expect(after).toBeCloseTo(2 * before, 1);
  });

  test('sees a word that is wider than the screen', async () => {
    await page().goto(addressOf(inject('sites').own));
    const session = await page().context().newCDPSession(page());
    await setWidth(session, 320);
    await page().evaluate(() => {
      const word = document.createElement('p');
      word.textContent = 'a'.repeat(90);
      word.style.overflowWrap = 'normal';
      document.querySelector('main')?.append(word);
    });
    const { beyond, out } = await overhang(page());
    await session.detach();
    expect(beyond).toBeGreaterThan(0);
    expect(out.join()).toContain('aaaaaaaa');
  });
});
