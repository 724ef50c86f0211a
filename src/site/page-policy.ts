import { sha256Base64 } from '../io/hash.ts';

/**
 * The content security policy of a page whose only script of its own is `loader` (null: it has none). What the loader
 * loads, and what that loads, is trusted by way of it ('strict-dynamic'); no script in the HTML is, whatever its address. No
 * script of ours connects to anything; but tools that look at a page ask for the site's `robots.txt` in its name, and take a
 * page that forbids it for one that cannot be found. `makesPictures`: its script paints pictures of what is in view, by way of
 * addresses that hold them (`data:`).
 */
export function pagePolicy(loader: string | null, makesPictures = false): string {
  const scripts = loader === null ? [] : [`script-src 'sha256-${sha256Base64(loader)}' 'strict-dynamic'`];
  return ["default-src 'none'", ...scripts, "style-src 'self'", makesPictures ? "img-src 'self' data:" : "img-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"].join('; ');
}
