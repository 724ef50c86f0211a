import type { Page } from 'playwright-core';
import type { SamplePage } from '../support/page-kinds.ts';

/** Opens a page of a site and stays on it, also where the page would send the reader on; its script, if it has one, is ready then. */
export async function visit(page: Page, address: string, { kind }: Pick<SamplePage, 'kind'>): Promise<void> {
  if (kind !== 'redirect') {
    await page.goto(address);
    await scriptIsReady(page);
    return;
  }
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '') });
  });
  await page.goto(address);
  await page.unroute(address);
}

/** Waits until nothing on the page waits for a script; at once where there is none, or where none may run. */
export async function scriptIsReady(page: Page): Promise<void> {
  const mayRun = await page.evaluate(() => !matchMedia('(scripting: none)').matches);
  if (!mayRun) return;
  await page.locator('[data-timeline][data-state="waiting"]').waitFor({ state: 'detached' });
  // The live region of citations is there for the buttons that its script brings.
  if ((await page.locator('[data-copied]').count()) > 0) await page.locator('button.copy').first().waitFor({ state: 'attached' });
}
