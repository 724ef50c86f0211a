import { setTimeout } from 'node:timers/promises';
import type { Running } from '../support/run-script.ts';

/** What a server says that it serves at, when it is ready. */
export async function addressOf({ stderr, child }: Running): Promise<string> {
  for (const until = Date.now() + 30_000; Date.now() < until; await setTimeout(20)) {
    const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(stderr()) ?? [];
    if (found !== undefined) return found;
    if (child.exitCode !== null) break;
  }
  throw new Error(`The server did not start:\n${stderr()}`);
}
