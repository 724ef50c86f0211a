import type { Chronicle } from '../core/model/chronicle.ts';
import type { LinkStatus } from '../core/model/link-status.ts';
import type { TimeSpan } from '../core/model/time-span.ts';

/** The first moment that a zip can state. */
const earliest = Date.UTC(1980, 0, 1) / 1000;
const latest = Date.UTC(9999, 11, 31) / 1000;

/**
 * The newest date that the content gives to work on it, in seconds since 1970 UTC: when something was reported, revised, looked at,
 * stored or asked. Of a span it is the beginning, before which the content cannot have been written. 1 January 1980 where there is none.
 */
export function newestDate({ entries, sources }: Chronicle, statuses: readonly LinkStatus[] | null): number {
  const spans: (TimeSpan | null)[] = [
    ...entries.flatMap(({ reported, revisions, withdrawn }) => [reported, withdrawn?.date ?? null, ...revisions.map(({ date }) => date)]),
    ...sources.flatMap(({ issued, accessed, archived }) => [issued, accessed, ...archived.map(({ datetime }) => datetime)]),
  ];
  const moments = [...spans.map((span) => span?.earliest ?? null), ...(statuses ?? []).map(({ checked }) => (checked === null ? null : Date.parse(checked)))];
  return moments.reduce<number>((newest, moment) => (moment === null || moment / 1000 > latest ? newest : Math.max(newest, Math.floor(moment / 1000))), earliest);
}
