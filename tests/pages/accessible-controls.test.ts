import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/open-browser.ts';
import { scriptIsReady } from '../browser/visit.ts';
import { useServers } from '../support/use-servers.ts';
import { panelsAreReady } from '../timeline/home.ts';
import { inspect } from './axe.ts';

const browser = useBrowser();
const addressOf = useServers();
const { harbour } = inject('sites');

/** What a reader opens on the home page, and what is seen of it then. */
const opened = [
  { what: 'the filters', query: '?panel=filters', seen: '[data-filters] fieldset', act: null },
  { what: 'a report that is selected, with its card', query: '', seen: '.card', act: async (page: Page) => page.locator('.live .marks > a[href]').first().click() },
  { what: 'lanes of topics by the other clock', query: '?lanes=topic&by=occurred', seen: '.live .lane', act: null },
  { what: 'words that nothing holds', query: '?words=zzzz', seen: '[data-chosen] button', act: null },
  { what: 'an address with nonsense', query: '?from=never&lanes=colour', seen: '[data-notices] p', act: null },
  { what: 'the code for a frame', query: '', seen: '[data-frame-code] textarea', act: async (page: Page) => page.locator('[data-frame]').click() },
];

describe.each(['light', 'dark'] as const)('%s, axe finds nothing with', (colorScheme) => {
  test.each(opened)('$what', async ({ query, seen, act }) => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 900 }, colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${addressOf(harbour)}${query}`);
    await scriptIsReady(page);
    await act?.(page);
    await panelsAreReady(page);
    await page.locator(seen).first().waitFor();
    const { violations } = await inspect(page);
    expect(violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}) at ${target.join(' ')}`))).toEqual([]);
    await page.close();
  });
});
