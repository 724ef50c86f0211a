import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { visit } from '../browser/visit.ts';
import { preferring } from '../support/samples.ts';
import { useServers } from '../support/use-servers.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that have something to look at on every page, or else axe looked at nothing. */
const always = ['color-contrast', 'target-size', 'html-has-lang', 'page-has-heading-one', 'region'];

/** Rules of which the outcome can differ between one palette and another; by all others a page is the same in both. */
const ofColour = ['color-contrast', 'link-in-text-block'];

// What is in order is told by rule only: to name each element takes longer than to look at it. There is no frame to enter.
const builder = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
export const inspect = (page: Page) => builder(page).withTags(rules).analyze();
export const inspectColours = (page: Page) => builder(page).withRules(ofColour).analyze();

/** Tests that axe finds nothing on any kind of page: by all rules by day, on a wide screen and on a narrow one; by those of colours at night. */
export function testAccess(colorScheme: 'light' | 'dark'): void {
  const browser = useBrowser();
  const addressOf = useServers();
  const [look, looked] = colorScheme === 'light' ? [inspect, always] : [inspectColours, ['color-contrast']];
  describe.each(colorScheme === 'light' ? [1280, 360] : [1280])(`${colorScheme}, at %i px, axe finds nothing on`, (width) => {
    const page = usePage(browser, { colorScheme, viewport: { width, height: 900 } });

    // Of two pages of one kind each is looked at in one of the widths; colours are the same on both.
    test.each(preferring(colorScheme === 'light' && width > 1000 ? 'own' : 'harbour'))('the $kind page $path of the $site.name site', async (sample) => {
      await visit(page(), addressOf(sample.site, sample.path), sample);
      const { violations, passes } = await look(page());
      const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}) at ${target.join(' ')}`));
      expect(found).toEqual([]);
      expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(looked));
    });
  });
}
