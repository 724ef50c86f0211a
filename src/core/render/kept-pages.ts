import type { KeptVersion } from '../model/kept-version.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { isSurelyBefore } from '../time/order.ts';

/** A page as it stood in a version that is served somewhere. */
export interface KeptPage {
  readonly date: TimeSpan;
  /** In full. */
  readonly url: string;
}

/** A page in each version that is served somewhere, newest first, but for those that are surely from before it was `published`. */
export function keptPages(path: string, versions: readonly KeptVersion[], published: TimeSpan | null = null): KeptPage[] {
  return versions.flatMap(({ date, site }) => (site === null || (published !== null && isSurelyBefore(date, published)) ? [] : [{ date, url: `${site}${path}` }]));
}

/** The first version that surely has a page as it was after a day; null: none is known, or nobody knows which day. */
export function keptAfter(pages: readonly KeptPage[], revised: TimeSpan | null): KeptPage | null {
  return revised === null ? null : (pages.findLast(({ date }) => isSurelyBefore(revised, date)) ?? null);
}
