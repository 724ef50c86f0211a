import type { TestProject } from 'vitest/node';
import { findBrowser } from '../browser/find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of a Chrome or Chromium. */
    browser: string;
  }
}

/** Finds a browser, or gets one, before any test begins; without one none does. */
export default function browser({ provide }: TestProject): void {
  provide('browser', findBrowser());
}
