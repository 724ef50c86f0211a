/** Time as the check sees it: tests have their own. Both in milliseconds. */
export interface Pacing {
  /** Counts up from anywhere. */
  readonly now: () => number;
  /** Rejects when the signal says so. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** The requests may go on no longer: the budget is used up, or somebody ended the run. */
export class Ended extends Error {
  override readonly name = 'Ended';
}

/** One request at a time for each host, and a pause between two. `www.` makes no other host, and no more does a port. */
export class HostTurns {
  readonly #pause: number;
  readonly #pacing: Pacing;
  readonly #last = new Map<string, Promise<void>>();
  readonly #readyAt = new Map<string, number>();

  constructor(pause: number, pacing: Pacing) {
    this.#pause = pause;
    this.#pacing = pacing;
  }

  /** Does `work` when it is the host's turn; not at all where that would be after `deadline`. */
  async take<Result>(hostname: string, deadline: number, signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    const host = hostKey(hostname);
    const before = this.#last.get(host);
    const turn = Promise.withResolvers<void>();
    this.#last.set(host, turn.promise);
    try {
      await before;
      const left = (this.#readyAt.get(host) ?? -Infinity) - this.#pacing.now();
      if (this.#pacing.now() + Math.max(0, left) >= deadline) throw new Ended();
      if (left > 0) await this.#pacing.wait(left, signal);
      signal.throwIfAborted();
      return await work();
    } finally {
      this.hold(host, this.#pause);
      turn.resolve();
    }
  }

  /** Leaves a host alone for so long from now. */
  hold(hostname: string, milliseconds: number): void {
    const host = hostKey(hostname);
    this.#readyAt.set(host, Math.max(this.#readyAt.get(host) ?? -Infinity, this.#pacing.now() + milliseconds));
  }
}

export const hostKey = (hostname: string): string => hostname.replace(/^www\./, '');
