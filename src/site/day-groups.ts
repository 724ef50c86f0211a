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

/**
 * Entries, already in the order in which they were reported, under the headings of their dates; in that order from the first
 * group to the last. What reaches over a day, and yet stands among the reports of one, has no heading of its own: it begins
 * or ends within that day.
 */
export function groupByDay(entries: readonly Entry[], { zone, locale }: Reading): DayGroup[] {
  const days = entries.map(({ reported }) => dayOf(reported, zone));
  const last = new Map(days.map((day, index) => [day, index]));
  const groups: (DayGroup & { entries: Entry[] })[] = [];
  entries.forEach((entry, index) => {
    const day = days[index] ?? null;
    const key = day ?? `span-${entry.reported.text}`;
    const group = groups.at(-1);
    const isAmong = day === null && group !== undefined && group.day !== null && (last.get(group.day) as number) > index;
    if (group !== undefined && (group.key === key || isAmong)) group.entries.push(entry);
    else {
      const heading = day === null ? sentence(timeWords(entry.reported, { zone, locale })) : dayWords(day, { locale });
      groups.push({ key, day, heading, weekday: day === null ? null : weekdayOf(day, { locale }), entries: [entry] });
    }
  });
  return groups;
}

const sentence = (words: string): string => words.replace(/^./u, (first) => first.toUpperCase());

/** The part of the list on which a report stands: its month, or `undated`. */
export const partOf = (span: TimeSpan, zone: string): string => monthOf(span, zone) ?? 'undated';
