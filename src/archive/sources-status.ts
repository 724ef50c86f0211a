import type { Chronicle } from '../core/model/chronicle.ts';
import type { LinkStatus } from '../core/model/link-status.ts';

/** Names the file `sources-status.json`; the version moves when a reader of it would have to change. */
const format = 'dated-reports-sources-status';
const version = 1;

/**
 * What is known of each source's address and of its stored copies, as the content states it: nothing is asked for. `lastAsked` is
 * null where the content holds no state of an address.
 */
export function sourcesStatusText({ sources }: Chronicle, statuses: readonly LinkStatus[] | null): string {
  const known = new Map((statuses ?? []).map((status) => [status.address, status]));
  const lastAsked = (url: string | null) => {
    const found = url === null || !URL.canParse(url) ? undefined : (known.get(url) ?? known.get(new URL(url).href));
    return found === undefined ? null : { status: found.status, reason: found.reason, http: found.http, movedTo: found.movedTo, final: found.final, checked: found.checked, since: found.since, failures: found.failures };
  };
  const list = sources.map(({ id, title, url, accessed, archived }) => ({
    id,
    title,
    url,
    accessed: accessed?.text ?? null,
    lastAsked: lastAsked(url),
    captures: archived.map((capture) => ({ url: capture.url, datetime: capture.datetime.text, digest: capture.digest, lastAsked: lastAsked(capture.url) })),
  }));
  return `${JSON.stringify({ format, version, sources: list }, null, 2)}\n`;
}
