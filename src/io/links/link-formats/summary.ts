import { linkStates } from '../../../core/model/link-status.ts';
import type { LinkReport } from './link-report.ts';

const ends = {
  requests: 'The requests of this run are used up; the next one goes on.',
  time: 'The time of this run is used up; the next one goes on.',
  interrupted: 'The run was interrupted; what it had found out is kept.',
  offline: 'No host answered at all: the network does not seem to let this through. Nothing of it was kept.',
} as const;

/** What there is to say beside the findings, a sentence each. */
export function summaryOf({ counts, asked, requests, leftAlone, end, dropped, captures }: LinkReport): string[] {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const states = linkStates.flatMap((state) => (counts[state] === 0 ? [] : `${counts[state]} ${state}`));
  return [
    total === 0 ? 'There are no addresses.' : `${countOf(total, 'address', 'addresses')}: ${states.join(', ')}.`,
    `Asked now: ${asked}, by ${countOf(requests, 'request', 'requests')}.`,
    ...(leftAlone === 0 ? [] : [`${countOf(leftAlone, 'address was', 'addresses were')} left for another run, since their hosts did not answer or asked for patience.`]),
    ...(end === null ? [] : [ends[end]]),
    ...(captures === null ? [] : captureWords(captures)),
    ...(dropped.length === 0 ? [] : [`${countOf(dropped.length, 'address is', 'addresses are')} named by nothing any more, and no longer kept:`]),
  ];
}

function captureWords({ proposals, without, left, trouble }: NonNullable<LinkReport['captures']>): string[] {
  if (proposals.length + without.length + left === 0) return ['Every source with an address has a stored copy.'];
  return [
    `Stored copies: ${proposals.length} found, ${without.length} not there${left === 0 ? '' : `, ${left} not asked for`}.`,
    ...(trouble === null ? [] : [`The Wayback Machine was asked no further: ${trouble}.`]),
  ];
}

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
