import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { catalogueOf } from '../../src/core/words/languages.ts';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { visit } from '../browser/visit.ts';
import { samplePages } from '../support/page-kinds.ts';
import { useServers } from '../support/use-servers.ts';

const browser = useBrowser();
// Where a page moves on smoothly, what has the focus comes into view a moment later.
const page = usePage(browser, { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
const addressOf = useServers();
const { own, harbour } = inject('sites');
const samples = [...(await samplePages(own, 'slightest')), ...(await samplePages(harbour))];
// A walk takes a while for each link, and a list goes on in one manner: one that is short is enough.
const walked = samples.filter(({ site, kind }) => site !== own || !['home', 'bibliography', 'contradictions', 'corrections'].includes(kind));

/** Numbers what the tab key should reach, in the order of the document: of radio buttons that belong together, the chosen one. */
const numberStops = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const stops = [...document.querySelectorAll<HTMLElement | SVGElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
      (element) =>
        element.getAttribute('tabindex') !== '-1' &&
        !element.matches('input[type="radio"]:not(:checked), :disabled') &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    stops.forEach((element, index) => (element.dataset['stop'] = String(index)));
    return stops.length;
  });

/** What has the focus now, and whether a reader can see that. */
const lookAtFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    // What is drawn has no box to outline, and a field may be covered by what stands for it.
    const shown = [element, ...element.querySelectorAll('path, rect'), ...(element.localName === 'input' && element.nextElementSibling !== null ? [element.nextElementSibling] : [])];
    const isMarked = (each: Element) => {
      const { outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth } = getComputedStyle(each);
      const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
      return isOutlined || (each !== element && each instanceof SVGElement && stroke !== 'none' && parseFloat(strokeWidth) >= 2);
    };
    const boxes = [...element.getClientRects()];
    // The middle of the first line: of what is drawn there, the element itself, something in it or something around it.
    const { left = 0, top = 0, width = 0, height = 0 } = boxes[0] ?? {};
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    return {
      stop: element.dataset['stop'] === undefined ? null : Number(element.dataset['stop']),
      isScroller: scrolls && element.scrollWidth > element.clientWidth,
      name: element.outerHTML.slice(0, 80),
      isOutlined: shown.some(isMarked),
      isOnScreen: above !== null && (element.contains(above) || above.contains(element)),
    };
  });

describe('the tab key reaches each link in its order, and its focus is seen, on', () => {
  test.each(walked)('the $kind page $path of the $site.name site', async (sample) => {
    await visit(page(), addressOf(sample.site, sample.path), sample);
    const count = await numberStops(page());
    const reached: (number | null)[] = [];
    const unseen: string[] = [];
    for (let presses = 0; presses < count + 20 && reached.length < count; presses += 1) {
      await page().keyboard.press('Tab');
      const { stop, isScroller, name, isOutlined, isOnScreen } = await lookAtFocus(page());
      // A browser lets the tab key reach what scrolls within the page, and the parts of a date; these are no stops of ours.
      if ((stop !== null || !isScroller) && stop !== reached.at(-1)) reached.push(stop);
      if (!isOutlined || !isOnScreen) unseen.push(`${isOutlined ? 'covered or off the screen' : 'without an outline'}: ${name}`);
    }
    expect(reached).toEqual(Array.from({ length: count }, (_, index) => index));
    expect(unseen).toEqual([]);
    expect(count).toBeGreaterThan(8);
  });
});

describe('the first link, which leads past the top,', () => {
  // The page for frames has no top.
  test.each(samples.filter(({ kind }) => kind !== 'embed'))('is seen when it has the focus and leads into the content, on the $kind page $path of the $site.name site', async (sample) => {
    await visit(page(), addressOf(sample.site, sample.path), sample);
    await page().keyboard.press('Tab');
    const skip = await page().evaluate(() => {
      const { top, left, bottom, right } = (document.activeElement as HTMLElement).getBoundingClientRect();
      return { text: (document.activeElement as HTMLElement).innerText, language: document.documentElement.lang, isInside: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth };
    });
    expect(skip).toEqual({ text: catalogueOf(skip.language).page.frame.skip, language: skip.language, isInside: true });
    await page().keyboard.press('Enter');
    expect(await page().evaluate(() => [document.activeElement?.localName, location.hash])).toEqual(['main', '#main']);
    await page().keyboard.press('Tab');
    expect(await page().evaluate(() => document.querySelector('header')?.contains(document.activeElement))).toBe(false);
  });
});
