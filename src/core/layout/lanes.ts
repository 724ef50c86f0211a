import type { Chronicle } from '../model/chronicle.ts';
import type { Entry } from '../model/entry.ts';
import type { Named } from '../model/site.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { compareSpans } from '../time/order.ts';

/** By which of its two times a report is placed: when it was said, or when what it tells is said to have happened. */
export type Clock = 'reported' | 'occurred';

/** The reports of one side. */
export interface Lane {
  /** null: no side is stated. */
  readonly side: Named | null;
  /** The place of the side in the site's list, from 0; null: no side is stated. */
  readonly index: number | null;
  /** In the order of the clock; those of one time by id. */
  readonly entries: readonly Entry[];
}

/** When the report is, by that clock. */
export function spanBy(clock: Clock, entry: Entry): TimeSpan {
  return entry[clock];
}

/**
 * One lane a side in the order of the site, also where a side has no report, and last the reports of which no claim has a
 * side, if there are any. A report stands once, in the lane of the first of its sides.
 */
export function lanesOf({ site, entries }: Pick<Chronicle, 'site' | 'entries'>, clock: Clock): Lane[] {
  const ordered = [...entries].sort((a, b) => compareSpans(spanBy(clock, a), spanBy(clock, b)) || (a.id < b.id ? -1 : 1));
  const bySide = new Map<string | null, Entry[]>(site.sides.map(({ id }) => [id, []]));
  const unstated: Entry[] = [];
  for (const entry of ordered) (bySide.get(entry.sides[0] ?? null) ?? unstated).push(entry);
  const lanes: Lane[] = site.sides.map((side, index) => ({ side, index, entries: bySide.get(side.id) ?? [] }));
  return unstated.length === 0 ? lanes : [...lanes, { side: null, index: null, entries: unstated }];
}
