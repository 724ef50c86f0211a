import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

// The browser's own business would be requests that leave the site.
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-default-browser-check'];

/** One browser for the tests of a file or a group: open when the first begins, closed when the last is over. */
export function useBrowser(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    // Chromium refuses its sandbox to root; a container is one already.
    browser = await chromium.launch({ executablePath: inject('browser'), args: quiet, chromiumSandbox: false });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (browser === null) throw new Error('The browser is open in tests only.');
    return browser;
  };
}

/** One page of that browser for the tests of a group, which visit one address after another with it. */
export function usePage(browser: () => Browser, options: BrowserContextOptions = {}): () => Page {
  let page: Page | null = null;
  beforeAll(async () => {
    page = await (await browser().newContext(options)).newPage();
  });
  afterAll(async () => {
    await page?.context().close();
  });
  return () => {
    if (page === null) throw new Error('The page is open in tests only.');
    return page;
  };
}
