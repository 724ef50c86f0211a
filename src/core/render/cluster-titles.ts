import { hasFigure } from '../layout/columns/report-columns.ts';
import type { FramedCluster } from '../layout/levels/focus-frame.ts';
import type { Entry } from '../model/entry.ts';
import { rangeWords } from '../time/range-words.ts';
import { dayAt } from '../time/zone.ts';
import type { Drawing } from './drawing.ts';

const mostListed = 5;

/** How many reports a cluster holds, of when, how many of them give a figure, and what the first of them say. */
export function clusterTitle({ reports }: FramedCluster, drawing: Drawing): string {
  const { columns, words, zone, locale, entries, titleOf } = drawing;
  const bounds = boundsOf(reports, drawing);
  const withFigure = reports.reduce((sum, report) => sum + (((columns.flags[report] as number) & hasFigure) === 0 ? 0 : 1), 0);
  const head = words.cluster(reports.length, bounds === null ? null : rangeWords(bounds, zone, locale), withFigure);
  const listed = Array.from(reports.subarray(0, mostListed), (report) => {
    const entry = entries[report] as Entry;
    return `${titleOf(entry)}: ${entry.title}`;
  });
  const others = reports.length - listed.length;
  return [head, ...listed, ...(others > 0 ? [words.andOthers(others)] : [])].join('\n');
}

/** Where a cluster leads to: the page of its day, or the list of what was reported in its month; null: there is no such page. */
export function clusterAddress({ reports }: FramedCluster, drawing: Drawing): string | null {
  const { zone, clock, dayAddress, monthAddress } = drawing;
  const bounds = boundsOf(reports, drawing);
  if (bounds === null) return null;
  const [first, last] = [dayAt(zone, bounds.start), dayAt(zone, bounds.end - 1)];
  if (first === last) return dayAddress(first);
  const [month, lastMonth] = [first.slice(0, -3), last.slice(0, -3)];
  return month === lastMonth && clock === 'reported' ? monthAddress(month) : null;
}

/** From the first bound of the reports to the last; null: one of them has none. */
function boundsOf(reports: Uint32Array, { columns, clock }: Drawing): { start: number; end: number } | null {
  const { earliest, latest } = columns.dates[clock];
  const start = reports.reduce((least, report) => Math.min(least, earliest[report] as number), Infinity);
  const end = reports.reduce((most, report) => Math.max(most, latest[report] as number), -Infinity);
  return Number.isFinite(start) && Number.isFinite(end) ? { start, end } : null;
}
