import type { Page } from 'playwright-core';

/** A mark of the live drawing. */
export interface SeenMark {
  readonly lane: number;
  /** What it stands for: reports by their places in the record. */
  readonly reports: readonly number[];
  /** Whether it is a number in a box. */
  readonly isCluster: boolean;
  /** What is read out of it. */
  readonly label: string;
}

/** What the home page shows now. */
export interface Seen {
  /** The reports of the list, by id, in its order; also those that follow it by title only. */
  readonly listed: readonly string[];
  /** The names of the lanes with what stands below them. */
  readonly lanes: readonly string[];
  readonly marks: readonly SeenMark[];
  readonly range: string;
  readonly count: string;
}

/** What a mark is bound to by d3. */
interface Bound {
  readonly __data__: { readonly lane: number; readonly reports: Uint32Array; readonly shape: { readonly kind: string } };
}

/** Reads the page as it is at this moment. */
export const seenIn = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    const idOf = (link: Element) => /entries\/(.+)\.html$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
    return {
      listed: [...all('.list article[id^="report-"]').map(({ id }) => id.slice('report-'.length)), ...all('.more-reports h3 a').map(idOf)],
      lanes: all('.focus-box .live .lane-name').map(({ textContent }) => textContent),
      marks: all('.focus-box .live .marks > a').map((link) => {
        const { lane, reports, shape } = (link as unknown as Bound).__data__;
        return { lane, reports: [...reports], isCluster: shape.kind === 'cluster', label: link.getAttribute('aria-label') ?? '' };
      }),
      range: textOf('[data-range]'),
      count: textOf('[data-count]').replace(/^ · /, ''),
    };
  });

/** Waits until the second script is there: search, filters, previews, and the address that follows the view. */
export async function panelsAreReady(page: Page): Promise<void> {
  await page.locator('[data-controls][data-state="ready"]').waitFor();
}

/** Keeps the second script from a page until the result is called. */
export async function holdPanels(page: Page): Promise<() => void> {
  const { promise: held, resolve: letCome } = Promise.withResolvers<void>();
  await page.route('**/assets/panels.*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letCome;
}

/** The lines that tell what could not be shown. */
export const noticesIn = (page: Page): Promise<string[]> => page.locator('[data-notices] p').allInnerTexts();
