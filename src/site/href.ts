import { relativeHref } from '../core/render/address.ts';
import { siteInput } from './input.ts';

/**
 * Links as a page writes them: relative, so that the site works at any root and from a disk; or, for the page that a
 * server shows at addresses that do not exist, from the root of the site where that is known.
 */
export function hrefFrom(path: string, rooted = false): (to: string) => string {
  const { baseUrl } = siteInput();
  return rooted && baseUrl !== null ? (to) => new URL(to, baseUrl).pathname : (to) => relativeHref(path, to);
}
