import type { Page } from 'playwright-core';

/** What a policy has blocked in a page. */
export interface Violation {
  readonly directive: string;
  /** The address that was blocked, or `inline`. */
  readonly blocked: string;
}

/**
 * Notes from now on what the policies of the pages block that this one shows; tells what was noted since it was asked last.
 * The notes of a page go with it: ask before the next one.
 */
export async function noteViolations(page: Page): Promise<() => Promise<Violation[]>> {
  await page.addInitScript(() => {
    const noted: Violation[] = [];
    Object.assign(globalThis, { notedViolations: noted });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => noted.push({ directive: effectiveDirective, blocked: blockedURI }));
  });
  return () => page.evaluate(() => (globalThis as unknown as { notedViolations: Violation[] }).notedViolations.splice(0));
}
