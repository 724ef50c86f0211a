import type { Entry } from '../model/entry.ts';
import type { TimeSpan } from '../model/time-span.ts';

/** By which of its two times a report is placed: when it was said, or when what it tells is said to have happened. */
export type Clock = 'reported' | 'occurred';

/** When the report is, by that clock. */
export function spanBy(clock: Clock, entry: Entry): TimeSpan {
  return entry[clock];
}
