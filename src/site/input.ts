import type { Chronicle } from '../core/model/chronicle.ts';
import type { KeptVersion } from '../core/model/kept-version.ts';
import type { LinkStatus } from '../core/model/link-status.ts';
import type { Problem } from '../core/model/problem.ts';

/** What a build or the development server hands to the pages: one compiled record, and what surrounds it. */
export interface SiteInput {
  readonly chronicle: Chronicle;
  /** Shown on every page while editing; a build has none that are errors. */
  readonly problems: readonly Problem[];
  /** What was known of addresses when they were last asked; null: nobody asked. */
  readonly linkStatus: readonly LinkStatus[] | null;
  /** The versions that were packed and put away, newest first. */
  readonly keptVersions: readonly KeptVersion[];
  /** Where the site will stand, with a slash at the end; null: not known, and nothing needs it. */
  readonly baseUrl: string | null;
  /** Seconds since 1970 of the state that is built (SOURCE_DATE_EPOCH, or the commit); null: not known. */
  readonly builtFrom: number | null;
  /** Reads a picture of the content folder. */
  readonly readMedia: (file: string) => Promise<Uint8Array>;
}

// Astro loads pages through its own module graph: what a script hands over must outlive the modules of either side.
const key = Symbol.for('dated-reports.site-input');
const holder = globalThis as { [key]?: SiteInput };

export function provideInput(input: SiteInput): void {
  holder[key] = input;
}

export const hasInput = (): boolean => holder[key] !== undefined;

/** @throws Error when no record was handed over. */
export function siteInput(): SiteInput {
  const input = holder[key];
  if (input === undefined) throw new Error('No record was compiled: build with `npm run build`, edit with `npm run dev`.');
  return input;
}
