import type { Chronicle } from '../../core/model/chronicle.ts';

/** Who asks, and where to complain. */
export function userAgentOf({ site }: Chronicle): string {
  const home = URL.parse(site.url ?? site.repository ?? '');
  return `dated-reports-links/1${home === null ? '' : ` (+${home.href})`}`;
}
