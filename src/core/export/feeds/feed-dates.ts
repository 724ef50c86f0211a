import type { Entry } from '../../model/entry.ts';
import type { TimeSpan } from '../../model/time-span.ts';

/** The first instant that a date can mean; the last where there is no first; where there is neither, 1 January 1970. */
export const beginningOf = ({ earliest, latest }: TimeSpan): number => earliest ?? (latest === null ? 0 : latest - 1000);

export interface EntryTimes {
  /** null: not recorded. */
  readonly published: number | null;
  /** null: no revision has a date. */
  readonly updated: number | null;
}

/**
 * When an entry was published and last revised, as instants (ms): each the earliest that its date can mean, given that a
 * revision comes after the one before it. So each new revision moves `updated`, be it of the same day or of a month.
 */
export function entryTimes({ revisions, withdrawn }: Pick<Entry, 'revisions' | 'withdrawn'>): EntryTimes {
  const isTold = revisions.some(({ kind }) => kind === 'withdrawn');
  const dates = [...revisions, ...(withdrawn === null || isTold ? [] : [{ date: withdrawn.date, kind: 'withdrawn' as const }])];
  let published: number | null = null;
  let updated: number | null = null;
  for (const { date, kind } of dates) {
    if (date.earliest === null && date.latest === null) continue;
    const begins = beginningOf(date);
    updated = updated === null ? begins : Math.max(begins, updated + 1000);
    if (kind === 'published') published ??= updated;
  }
  return { published, updated };
}
