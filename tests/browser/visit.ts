import type { Page } from 'playwright-core';
import type { SamplePage } from '../support/page-kinds.ts';

/** Opens a page of a site and stays on it, also where the page would send the reader on. */
export async function visit(page: Page, address: string, { kind }: Pick<SamplePage, 'kind'>): Promise<void> {
  if (kind !== 'redirect') {
    await page.goto(address);
    return;
  }
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '') });
  });
  await page.goto(address);
  await page.unroute(address);
}
