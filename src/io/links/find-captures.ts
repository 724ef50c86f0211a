import { availabilityAddress, readAvailability, type FoundCapture, type WantedCapture } from '../../core/links/captures.ts';
import type { HostAsker } from './ask-host.ts';
import { Ended } from './host-turns.ts';

/** Where the Wayback Machine says which copies it has. */
export const waybackAddress = 'https://archive.org/wayback/available';

export interface Proposal {
  readonly wanted: WantedCapture;
  readonly found: FoundCapture;
}

export interface CaptureFindings {
  readonly proposals: readonly Proposal[];
  /** Those of which there is no copy. */
  readonly without: readonly WantedCapture[];
  /** So many were not asked for. */
  readonly left: number;
  /** Why it ended before all were asked for, as the rest of a sentence; null: it did not, or the run itself was ended. */
  readonly trouble: string | null;
}

const mostAnswer = 256 * 1024;

/** Asks the Wayback Machine for stored copies, one after the other, and stops at the first answer that is none. */
export async function findCaptures(base: string, wanted: readonly WantedCapture[], asker: HostAsker, onProgress: (done: number, total: number) => void): Promise<CaptureFindings> {
  const proposals: Proposal[] = [];
  const without: WantedCapture[] = [];
  const end = (trouble: string | null): CaptureFindings => ({ proposals, without, left: wanted.length - proposals.length - without.length, trouble });
  for (const each of wanted) {
    try {
      const reply = await asker.fetch(new URL(availabilityAddress(base, each)), mostAnswer);
      if ('failure' in reply) return end(`it cannot be reached (${reply.failure})`);
      const isUnknown = reply.status === 400 || reply.status === 404;
      if (reply.status !== 200 && !isUnknown) return end(`it answers ${reply.status}`);
      const found = isUnknown ? null : readAvailability(jsonIn(reply.body));
      if (found === 'unreadable') return end('its answer is not what it is described to be');
      if (found === null) without.push(each);
      else proposals.push({ wanted: each, found });
    } catch (thrown) {
      if (thrown instanceof Ended) return end(null);
      throw thrown;
    }
    onProgress(proposals.length + without.length, wanted.length);
  }
  return end(null);
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
