import type { Entry } from '../core/model/entry.ts';
import type { TimeSpan } from '../core/model/time-span.ts';
import { dayAt, nextDay } from '../core/time/zone.ts';
import { dayOf } from '../core/time/day-of.ts';
import { lookup } from './lookup.ts';

/** What is known of one day. */
export interface DayPage {
  readonly day: string;
  readonly reported: readonly Entry[];
  /** Reported on other days, and said to have happened on this one, at least in part. */
  readonly toldOf: readonly Entry[];
  /** Notes on reports that are known to be missing. */
  readonly gaps: readonly string[];
}

// A span of months says nothing about each of its days.
const longestTold = 31;

const made = new WeakMap<object, ReadonlyMap<string, DayPage>>();

/** The days that have a page, in their order: those on which something was reported, is said to have happened, or is missing. */
export function dayPages(): ReadonlyMap<string, DayPage> {
  const { chronicle } = lookup();
  let pages = made.get(chronicle);
  if (pages === undefined) made.set(chronicle, (pages = makeDayPages()));
  return pages;
}

function makeDayPages(): ReadonlyMap<string, DayPage> {
  const { chronicle } = lookup();
  const { timeZone: zone, gaps } = chronicle.site;
  const pages = new Map<string, { day: string; reported: Entry[]; toldOf: Entry[]; gaps: string[] }>();
  const pageOf = (day: string) => {
    let page = pages.get(day);
    if (page === undefined) pages.set(day, (page = { day, reported: [], toldOf: [], gaps: [] }));
    return page;
  };
  for (const entry of chronicle.entries) {
    const reported = dayOf(entry.reported, zone);
    if (reported !== null) pageOf(reported).reported.push(entry);
    for (const day of daysWithin(entry.occurred, zone)) if (day !== reported) pageOf(day).toldOf.push(entry);
  }
  for (const { when, note } of gaps) for (const day of daysWithin(when, zone)) pageOf(day).gaps.push(note);
  return new Map([...pages].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function daysWithin({ earliest, latest }: TimeSpan, zone: string): string[] {
  if (earliest === null || latest === null) return [];
  const last = dayAt(zone, latest - 1);
  const days: string[] = [];
  for (let day = dayAt(zone, earliest); days.length < longestTold; day = nextDay(day)) {
    days.push(day);
    if (day === last) return days;
  }
  return [];
}
