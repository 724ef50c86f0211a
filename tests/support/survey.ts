import type { Browser } from 'playwright-core';
import { pagesOf, readPage, type Site } from './site.ts';

// Each way to the browser and back costs as much as several pages.
const atOnce = 40;

/**
 * What `look` sees in each page of a site, by path, with the page parsed by the browser and without it being run or shown.
 * `look` runs in the browser, so it can use nothing but the document.
 */
export async function survey<Seen>(browser: Browser, site: Pick<Site, 'out'>, look: (document: Document) => Seen, paths?: readonly string[]): Promise<Map<string, Seen>> {
  const page = await browser.newPage();
  try {
    const looker = await page.evaluateHandle<(html: string) => unknown>(
      `(html) => (${look.toString()})(new DOMParser().parseFromString(html, 'text/html'))`,
    );
    const seen = new Map<string, Seen>();
    const wanted = paths ?? (await pagesOf(site));
    for (let from = 0; from < wanted.length; from += atOnce) {
      const some = wanted.slice(from, from + atOnce);
      const texts = await Promise.all(some.map((path) => readPage(site, path)));
      const found = (await looker.evaluate((see, pages) => pages.map(see), texts)) as Seen[];
      some.forEach((path, index) => seen.set(path, found[index] as Seen));
    }
    return seen;
  } finally {
    await page.close();
  }
}
