import { exchange, type ExchangeOptions, type Failure } from './exchange.ts';
import { mostRedirects, nextOf } from './follow.ts';
import { mayBePublicHost } from './public-address.ts';
import type { Captured } from './warc.ts';

export type CaptureOptions = Omit<ExchangeOptions, 'method' | 'readsAll'>;

/** Why an address was not captured, with the status of HTTP where that is the reason, and the address at which it was found. */
export interface NotCaptured {
  readonly refusal: Failure | 'not-there' | 'too-large' | 'too-many-redirects' | 'redirect-loop' | 'redirect-refused';
  readonly status: number | null;
  readonly at: string;
}

/**
 * Asks an address once, and whatever it redirects to, each hop once: all exchanges, of which the last one is a page that came whole. An address
 * that is not of the public Internet is not asked, neither first nor after a redirect.
 */
export async function capturePage(address: string, options: CaptureOptions): Promise<readonly Captured[] | NotCaptured> {
  const captured: Captured[] = [];
  const seen = new Set<string>();
  let url = new URL(address);
  url.hash = '';
  for (;;) {
    const refused = (refusal: NotCaptured['refusal'], status: number | null = null): NotCaptured => ({ refusal, status, at: url.href });
    if (seen.has(url.href)) return refused('redirect-loop');
    if (seen.size > mostRedirects) return refused('too-many-redirects');
    seen.add(url.href);
    if (!options.allowPrivate && !mayBePublicHost(url.hostname)) return refused('private-address');
    // One byte more than is taken tells that there is more.
    const answer = await exchange(url, { ...options, mostBody: options.mostBody + 1, method: 'GET', readsAll: true });
    if ('failure' in answer) return refused(answer.failure);
    const { status, body, wire } = answer;
    if (body.length > options.mostBody) return refused('too-large');
    if (!wire.isWhole) return refused('timed-out');
    captured.push({ address: url.href, answer });
    const next = nextOf(answer, url);
    if (next === 'refused') return refused('redirect-refused', status);
    if (next === null) return status >= 200 && status < 300 ? captured : refused('not-there', status);
    url = next;
  }
}
