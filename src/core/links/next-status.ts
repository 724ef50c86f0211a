import type { LinkOutcome, LinkStatus } from '../model/link-status.ts';
import type { UsedAddress } from './used-addresses.ts';

const day = 24 * 60 * 60 * 1000;

/** The addresses to ask, those that were never asked first and then those that were asked longest ago; `now` in milliseconds. */
export function dueAddresses(used: readonly UsedAddress[], known: ReadonlyMap<string, LinkStatus>, now: number, maxAgeDays: number): string[] {
  const checkedAt = (address: string): number => {
    const checked = known.get(address)?.checked ?? null;
    return checked === null ? -Infinity : Date.parse(checked);
  };
  return used
    .map(({ address }) => ({ address, at: checkedAt(address) }))
    // What claims to have been asked in the future says nothing about today.
    .filter(({ at }) => at > now || now - at >= maxAgeDays * day)
    .sort((a, b) => (a.at === b.at ? (a.address < b.address ? -1 : 1) : a.at - b.at))
    .map(({ address }) => address);
}

/** The next record of an address: with what was found out at `now`, or, where it was not asked, with what was known. */
export function nextStatus({ address, kind, sources, entries }: UsedAddress, before: LinkStatus | null, outcome: LinkOutcome | 'private-address' | null, now: number): LinkStatus {
  const use = { address, kind, sources, entries };
  if (outcome === 'private-address') return { ...use, ...neverAsked, reason: outcome };
  if (outcome === null) return { ...neverAsked, ...before, ...use };
  const checked = momentText(now);
  const isSame = before !== null && before.status === outcome.status && before.since !== null;
  const isWell = outcome.status === 'ok' || outcome.status === 'moved';
  return { ...use, ...outcome, checked, since: isSame ? before.since : checked, failures: isWell ? 0 : (before?.failures ?? 0) + 1 };
}

const neverAsked = { status: 'not-asked', reason: null, http: null, movedTo: null, final: null, checked: null, since: null, failures: 0 } as const;

const momentText = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
