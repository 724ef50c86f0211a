import type { Page } from 'playwright-core';

/** What a policy has blocked in a page. */
export interface Violation {
  readonly directive: string;
  /** The address that was blocked, or `inline`. */
  readonly blocked: string;
}

/**
 * Notes from now on what policies block in the pages that this one shows, frames included; tells what was noted since it
 * was asked last. The notes of a page go with it: ask before the next one.
 */
export async function noteViolations(page: Page): Promise<() => Promise<Violation[]>> {
  await page.addInitScript(() => {
    const noted: Violation[] = [];
    Object.assign(globalThis, { notedViolations: noted });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => noted.push({ directive: effectiveDirective, blocked: blockedURI }));
  });
  return async () => {
    const noted = await Promise.all(page.frames().map((frame) => frame.evaluate(() => (globalThis as unknown as { notedViolations: Violation[] }).notedViolations.splice(0))));
    return noted.flat();
  };
}
