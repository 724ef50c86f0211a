import type { Entry } from '../core/model/entry.ts';
import type { TimeSpan } from '../core/model/time-span.ts';
import { dayOf, monthOf } from '../core/time/day-of.ts';
import { dayWords, timeWords, weekdayOf } from '../core/time/words.ts';
import type { Reading } from '../core/render/reference.ts';

/** Reports under one heading: a day, or a time that is less exact than a day, in its own words. */
export interface DayGroup {
  readonly key: string;
  /** The day, where the heading is one. */
  readonly day: string | null;
  readonly heading: string;
  readonly weekday: string | null;
  readonly entries: readonly Entry[];
}

/** Entries, already in the order in which they were reported, under the headings of their dates. */
export function groupByDay(entries: readonly Entry[], { zone, locale }: Reading): DayGroup[] {
  const groups = new Map<string, DayGroup & { entries: Entry[] }>();
  for (const entry of entries) {
    const day = dayOf(entry.reported, zone);
    const key = day ?? `span-${entry.reported.text}`;
    const group = groups.get(key);
    if (group !== undefined) group.entries.push(entry);
    else {
      const heading = day === null ? sentence(timeWords(entry.reported, { zone, locale })) : dayWords(day, { locale });
      groups.set(key, { key, day, heading, weekday: day === null ? null : weekdayOf(day, { locale }), entries: [entry] });
    }
  }
  return [...groups.values()];
}

const sentence = (words: string): string => words.replace(/^./u, (first) => first.toUpperCase());

/** The part of the list on which a report stands: its month, or `undated`. */
export const partOf = (span: TimeSpan, zone: string): string => monthOf(span, zone) ?? 'undated';
