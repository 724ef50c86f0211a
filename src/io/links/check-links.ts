import type { LinkOutcome } from '../../core/model/link-status.ts';
import { inParallel } from '../in-parallel.ts';
import type { HostAsker } from './ask-host.ts';
import { follow } from './follow.ts';
import { Ended } from './host-turns.ts';

export interface LinkFindings {
  /** What was found out, by address. What was not asked is not there. */
  readonly outcomes: ReadonlyMap<string, LinkOutcome | 'private-address'>;
  /** So many addresses were left for another run, since their hosts did not answer or asked for patience. */
  readonly leftAlone: number;
  /** No host answered at all, so that nothing can be said of any: the network is not there. */
  readonly isOffline: boolean;
}

export interface CheckOptions {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

const hostsAtOnce = 8;
/** After so many addresses in a row of which a host says nothing, or only that it is asked too much, its others are left for another run. */
const mostSilence = 2;
/** So many hosts that do not answer, and none that does, are no chance. */
const fewestSilentHosts = 3;
const silentHostsToStop = 16;

/** Asks addresses, in their order as far as each host has only one request at a time. */
export async function checkLinks(addresses: readonly string[], asker: HostAsker, { onProgress, signal }: CheckOptions): Promise<LinkFindings> {
  const outcomes = new Map<string, LinkOutcome | 'private-address'>();
  const silentHosts = new Set<string>();
  let answers = 0;
  let done = 0;
  let leftAlone = 0;
  const isHopeless = (): boolean => answers === 0 && silentHosts.size >= silentHostsToStop;

  async function checkHost([host, own]: readonly [string, readonly string[]]): Promise<void> {
    let silence = 0;
    for (const [index, address] of own.entries()) {
      if (signal.aborted || isHopeless()) return;
      if (silence >= mostSilence || asker.isLeftAlone(host)) {
        leftAlone += own.length - index;
        return;
      }
      const outcome = await follow(address, asker);
      outcomes.set(address, outcome);
      onProgress((done += 1), addresses.length);
      if (outcome === 'private-address') continue;
      silence = isSilent(outcome) || outcome.status === 'limited' ? silence + 1 : 0;
      if (isSilent(outcome)) silentHosts.add(host);
      else answers += 1;
      if (outcome.reason === 'no-such-host' && outcome.final === null) {
        // There is none for its other addresses either.
        for (const other of own.slice(index + 1)) outcomes.set(other, outcome);
        onProgress((done += own.length - index - 1), addresses.length);
        return;
      }
    }
  }

  const byHost = [...Map.groupBy(addresses, (address) => URL.parse(address)?.hostname ?? address)];
  try {
    await inParallel(byHost, hostsAtOnce, (each) => checkHost(each).catch(ignoreEnd));
  } finally {
    onProgress(done, addresses.length);
  }
  return { outcomes, leftAlone, isOffline: answers === 0 && silentHosts.size >= fewestSilentHosts };
}

/** Whether nothing that is the host's own word came back. */
const isSilent = ({ status, reason, final }: LinkOutcome): boolean =>
  final === null && (status === 'timed-out' || reason === 'no-such-host' || reason === 'no-name-server' || reason === 'no-connection');

function ignoreEnd(thrown: unknown): void {
  if (!(thrown instanceof Ended)) throw thrown;
}
