import type { Chronicle } from '../model/chronicle.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { dayLength, epochDayOf } from '../time/calendar.ts';
import { startOfEpochDay } from '../time/zone.ts';
import { epochDayAt } from './calendar-steps.ts';
import { type Clock, spanBy } from './lanes.ts';
import type { TimeWindow } from './time-scale.ts';

const longestFocus = 62;
/** What is shown of a longer time, in days, the shortest first: three weeks, a season, a year, ten, a hundred. */
const stretches = [21, 92, 366, 3653, 36525];
const leastShare = 1 / 3;
const longestClose = 7 * dayLength;
const lengthOfOpenPeriod = 30;
const firstDay = epochDayOf({ year: -9999, month: 1, day: 1 });
const lastDay = epochDayOf({ year: 9999, month: 12, day: 31 });

type Dated = Pick<Chronicle, 'site' | 'entries'>;

/** Days since 1970-01-01 of the zone, both included. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/**
 * The whole time that a timeline is about, in whole days of its zone and within the years -9999 to 9999: the period that
 * the site states, with an open end taken from its reports; without a period, the extent of its reports and a day on
 * either side. null: there is neither.
 */
export function wholePeriod(chronicle: Dated, clock: Clock): TimeWindow | null {
  const days = wholeDays(chronicle, clock);
  return days === null ? null : windowOf(days, chronicle.site.timeZone);
}

/**
 * The time that the drawing shows at first: the extent of the reports, with a day on either side, as far as it is within
 * the whole period. Where that is longer than 62 days, it is the stretch with the most reports, the first of equals, as
 * short as holds a third of them: three weeks, a season, a year, ten or a hundred; else the whole period.
 *
 * Where at least half of the reports that have a date are dated to a week or closer, theirs is the extent: one report
 * that is dated to a year would else take the room of all the others. It still runs over the window as a bar.
 */
export function firstWindow(chronicle: Dated, clock: Clock): TimeWindow | null {
  const zone = chronicle.site.timeZone;
  const whole = wholeDays(chronicle, clock);
  if (whole === null) return null;
  const dated = chronicle.entries.map((entry) => spanBy(clock, entry)).filter(({ earliest, latest }) => earliest !== null || latest !== null);
  const close = dated.filter(({ earliest, latest }) => earliest !== null && latest !== null && latest - earliest <= longestClose);
  const extent = extentOf(close.length * 2 >= dated.length ? close : dated, zone);
  const focus = extent === null ? null : common(extent, whole);
  if (focus === null) return windowOf(whole, zone);
  if (focus.last - focus.first + 1 <= longestFocus) return windowOf(common(padded(focus), whole) ?? focus, zone);
  return windowOf(densest(close, whole, zone) ?? whole, zone);
}

/** The shortest of the stretches that holds enough of the spans, where it holds the most; null: none does within the whole. */
function densest(spans: readonly TimeSpan[], whole: Days, zone: string): Days | null {
  const days = spans
    .flatMap((span) => firstDayOf(span, zone) ?? [])
    .filter((day) => day >= whole.first && day <= whole.last)
    .sort((a, b) => a - b);
  for (const length of stretches) {
    if (length > whole.last - whole.first) return null;
    let [best, most] = [0, 0];
    let end = 0;
    days.forEach((day, start) => {
      while (end < days.length && (days[end] as number) < day + length) end += 1;
      if (end - start > most) [best, most] = [start, end - start];
    });
    if (most < days.length * leastShare || most === 0) continue;
    // In the middle of what it holds, so that neither end is empty by more than the other.
    const [from, to] = [days[best] as number, days[best + most - 1] as number];
    const first = Math.min(Math.max(from - Math.floor((length - (to - from + 1)) / 2), whole.first), whole.last - length + 1);
    return { first, last: first + length - 1 };
  }
  return null;
}

function wholeDays({ site, entries }: Dated, clock: Clock): Days | null {
  const extent = extentOf(entries.map((entry) => spanBy(clock, entry)), site.timeZone);
  const first = site.period === null ? null : firstDayOf(site.period, site.timeZone);
  const last = site.period === null ? null : lastDayOf(site.period, site.timeZone);
  if (first === null && last === null) return extent === null ? null : padded(extent);
  if (first === null) return { first: Math.min(extent?.first ?? Infinity, (last as number) - lengthOfOpenPeriod), last: last as number };
  return { first, last: last ?? Math.max(extent?.last ?? -Infinity, first + lengthOfOpenPeriod) };
}

/** From the first bound of any of the spans to the last; null where none has a bound. */
function extentOf(spans: readonly TimeSpan[], zone: string): Days | null {
  let first = Infinity;
  let last = -Infinity;
  for (const span of spans) {
    const from = firstDayOf(span, zone);
    const to = lastDayOf(span, zone);
    first = Math.min(first, from ?? to ?? Infinity);
    last = Math.max(last, to ?? from ?? -Infinity);
  }
  return first <= last ? { first, last } : null;
}

const firstDayOf = ({ earliest }: TimeSpan, zone: string) => (earliest === null ? null : capped(epochDayAt(zone, earliest)));
const lastDayOf = ({ latest }: TimeSpan, zone: string) => (latest === null ? null : capped(epochDayAt(zone, latest - 1)));
const capped = (day: number) => Math.min(Math.max(day, firstDay), lastDay);
const padded = ({ first, last }: Days): Days => ({ first: capped(first - 1), last: capped(last + 1) });

function common(a: Days, b: Days): Days | null {
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  return first <= last ? { first, last } : null;
}

function windowOf({ first, last }: Days, zone: string): TimeWindow {
  // The years are capped, so that an instant can tell each of these days.
  return { start: startOfEpochDay(zone, first) as number, end: startOfEpochDay(zone, last + 1) as number };
}
