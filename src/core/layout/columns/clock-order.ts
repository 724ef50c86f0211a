import type { Clock } from '../lanes.ts';
import type { DateColumns, ReportColumns } from './report-columns.ts';

const orders = new WeakMap<DateColumns, Uint32Array>();

/**
 * The places of all reports in the order of the clock; made once, and not to be written to. By that of the reports it is
 * the order of the columns; by the other one it is that of `compareSpans`, as far as bounds tell: by the earliest instant,
 * without one by the latest, without either last; then by the later end; then as reported.
 */
export function orderBy({ count, dates }: ReportColumns, clock: Clock): Uint32Array {
  const known = orders.get(dates[clock]);
  if (known !== undefined) return known;
  const order = Uint32Array.from({ length: count }, (_, report) => report);
  if (clock === 'occurred') sortByBounds(order, dates[clock]);
  orders.set(dates[clock], order);
  return order;
}

function sortByBounds(order: Uint32Array, { earliest, latest }: DateColumns): void {
  // The last instant within, so that what ends with a day comes before the next day.
  const starts = earliest.map((start, report) => (start === -Infinity ? (latest[report] as number) - 1 : start));
  order.sort((a, b) => compare(starts[a] as number, starts[b] as number) || compare(latest[b] as number, latest[a] as number) || a - b);
}

// Infinity less Infinity is no number, so that a difference would not do.
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
