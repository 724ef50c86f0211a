import { exchange, type Answer, type Failure, type TimeLimits } from './exchange.ts';
import { Ended, HostTurns, type Pacing } from './host-turns.ts';
import { mayBePublicHost } from './public-address.ts';
import type { Resolver } from './resolve-host.ts';
import { retryAfterWait } from './retry-after.ts';

/** What the requests of a run have in common. */
export interface Asking {
  readonly userAgent: string;
  readonly limits: TimeLimits;
  readonly resolver: Resolver;
  readonly allowPrivate: boolean;
  readonly pacing: Pacing;
  /** The present by the calendar, in milliseconds since 1970. */
  readonly today: () => number;
  /** Between two requests to a host, in milliseconds. */
  readonly pause: number;
  readonly mostRequests: number;
  /** How long requests may begin, in milliseconds. */
  readonly mostTime: number;
  readonly signal: AbortSignal;
}

/** So often an address is asked that does not answer, or says that it cannot just now. */
const mostTries = 3;
const firstBackOff = 2_000;
/** A host that asks for more patience than this is left for another run. */
const longestWait = 60_000;
const pageHead = 64 * 1024;

export type Reply = Answer | { readonly failure: Failure };

/** Asks hosts one request at a time, within a budget. Each method rejects with {@link Ended} when that is used up. */
export class HostAsker {
  readonly #asking: Asking;
  readonly #turns: HostTurns;
  readonly #deadline: number;
  #requests = 0;
  #impatient = new Set<string>();
  #end: 'requests' | 'time' | null = null;

  constructor(asking: Asking) {
    this.#asking = asking;
    this.#turns = new HostTurns(asking.pause, asking.pacing);
    this.#deadline = asking.pacing.now() + asking.mostTime;
  }

  get requests(): number {
    return this.#requests;
  }

  /** Which part of the budget was used up. */
  get end(): 'requests' | 'time' | null {
    return this.#end;
  }

  /** Whether a host asked for more patience than there is. */
  isLeftAlone(hostname: string): boolean {
    return this.#impatient.has(hostname);
  }

  /**
   * What a URL answers: by `HEAD`, and by `GET` where that says nothing certain. Many servers answer `HEAD` with what is not so, and so
   * it is believed of redirects and of files that are no pages; what comes of a page is for `GET` to say.
   */
  async ask(url: URL): Promise<Reply> {
    if (!this.#asking.allowPrivate && !mayBePublicHost(url.hostname)) return { failure: 'private-address' };
    const head = await this.#request(url, 'HEAD', pageHead);
    if ('failure' in head ? isFinal(head.failure) : isCertain(head)) return head;
    if (isPassing(head) && !this.#backOff(url, head, 1)) return head;
    return this.#askByGet(url, pageHead, isPassing(head) ? 2 : 1);
  }

  /** The same by `GET` alone, with more of the body. */
  async fetch(url: URL, mostBody: number): Promise<Reply> {
    if (!this.#asking.allowPrivate && !mayBePublicHost(url.hostname)) return { failure: 'private-address' };
    return this.#askByGet(url, mostBody, 1);
  }

  async #askByGet(url: URL, mostBody: number, firstTry: number): Promise<Reply> {
    for (let attempt = firstTry; ; attempt += 1) {
      const reply = await this.#request(url, 'GET', mostBody);
      if (!isPassing(reply) || attempt >= mostTries || !this.#backOff(url, reply, attempt)) return reply;
    }
  }

  /** Lets the host rest before it is asked once more; false: it wants more rest than there is time for. */
  #backOff({ hostname }: URL, reply: Reply, attempt: number): boolean {
    const asked = 'failure' in reply ? 0 : retryAfterWait(reply.retryAfter, this.#asking.today());
    const wait = Math.max(asked, firstBackOff * 2 ** (attempt - 1));
    this.#turns.hold(hostname, wait);
    if (wait <= longestWait) return true;
    this.#impatient.add(hostname);
    return false;
  }

  async #request(url: URL, method: 'HEAD' | 'GET', mostBody: number): Promise<Reply> {
    const { pacing, signal } = this.#asking;
    const isLate = (): boolean => pacing.now() >= this.#deadline;
    try {
      return await this.#turns.take(url.hostname, this.#deadline, signal, () => {
        if (this.#requests >= this.#asking.mostRequests) throw new Ended();
        this.#requests += 1;
        return exchange(url, { ...this.#asking, method, mostBody });
      });
    } catch (thrown) {
      if (thrown instanceof Ended) this.#end ??= this.#requests >= this.#asking.mostRequests && !isLate() ? 'requests' : 'time';
      throw signal.aborted ? new Ended() : thrown;
    }
  }
}

const isFinal = (failure: Failure): boolean => ['no-such-host', 'no-connection', 'certificate', 'private-address'].includes(failure);

const passingFailures: readonly Failure[] = ['timed-out', 'broken-off', 'no-name-server'];
/** Whether it may be otherwise in a while. */
const isPassing = (reply: Reply): boolean =>
  'failure' in reply ? passingFailures.includes(reply.failure) : [429, 500, 502, 503, 504].includes(reply.status);

const isCertain = ({ status, location, type }: Answer): boolean =>
  (status >= 300 && status < 400 && location !== null) || (status >= 200 && status < 300 && type !== null && !/^\s*(?:text\/|application\/xhtml)/i.test(type));
