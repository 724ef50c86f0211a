import type { LinkOutcome, LinkReason, LinkState } from '../../core/model/link-status.ts';
import { refusalOf } from '../../core/model/web-address.ts';
import type { HostAsker, Reply } from './ask-host.ts';
import type { Answer } from './exchange.ts';

/** So many are followed. */
export const mostRedirects = 10;

/** What an address leads to now, over all its redirects. `private-address`: it is not one that may be asked. */
export async function follow(address: string, asker: HostAsker): Promise<LinkOutcome | 'private-address'> {
  const start = URL.parse(address);
  // A host in punycode that stands for no letters, for example: no browser opens it.
  if (start === null) return { status: 'unreachable', reason: 'no-such-host', http: null, movedTo: null, final: null };
  let url = withoutFragment(start);
  let movedTo: string | null = null;
  let isPermanent = true;
  let isFirst = true;
  const seen = new Set<string>();
  const ended = (status: LinkOutcome['status'], reason: LinkReason | null, http: number | null): LinkOutcome => ({
    status: status === 'ok' && movedTo !== null ? 'moved' : status,
    reason,
    http,
    movedTo: status === 'ok' ? movedTo : null,
    final: isFirst || url.href === withoutFragment(start).href ? null : url.href,
  });
  for (;;) {
    if (seen.has(url.href)) return ended('unreachable', 'redirect-loop', null);
    seen.add(url.href);
    const reply = await asker.ask(url);
    if ('failure' in reply) {
      if (reply.failure === 'private-address') return isFirst ? 'private-address' : ended('unreachable', 'redirect-refused', null);
      return reply.failure === 'timed-out' ? ended('timed-out', null, null) : ended('unreachable', reply.failure, null);
    }
    const { status, location } = reply;
    if (!redirects.includes(status) || location === null) return ended(stateOf(reply), null, status);
    const next = targetOf(location, url);
    if (next === null) return ended('unreachable', 'redirect-refused', status);
    if (seen.size > mostRedirects) return ended('unreachable', 'too-many-redirects', status);
    isPermanent &&= status === 301 || status === 308;
    if (isPermanent) movedTo = next.href;
    isFirst = false;
    url = withoutFragment(next);
  }
}

/** The next address of an answer that leads on; `refused`: one to which no page may link either; null: it does not lead on. */
export function nextOf({ status, location }: Pick<Answer, 'status' | 'location'>, from: URL): URL | 'refused' | null {
  if (!redirects.includes(status) || location === null) return null;
  const target = targetOf(location, from);
  return target === null ? 'refused' : withoutFragment(target);
}

const redirects: readonly number[] = [301, 302, 303, 307, 308];

const longestTarget = 2_000;

/** Where a redirect leads; null: to what no page may link to either, such as a file, or with a password, or longer than any page. */
function targetOf(location: string, from: URL): URL | null {
  const target = URL.parse(utf8Of(location), from);
  return target === null || target.href.length > longestTarget || refusalOf(target.href) !== null ? null : target;
}

/** Headers are read as Latin-1, and many servers write UTF-8 into them. */
function utf8Of(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}

function withoutFragment(url: URL): URL {
  const bare = new URL(url);
  bare.hash = '';
  return bare;
}

function stateOf({ status }: Exclude<Reply, { readonly failure: unknown }>): Exclude<LinkState, 'moved' | 'not-asked'> {
  if (status >= 200 && status < 300) return 'ok';
  if (status === 404 || status === 410) return 'gone';
  if (status === 429) return 'limited';
  return status >= 400 && status < 500 ? 'refused' : 'failing';
}
