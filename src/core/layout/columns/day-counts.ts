import { epochDayAt } from '../calendar-steps.ts';
import type { Clock } from '../lanes.ts';
import { isUndatedAt, type ReportColumns } from './report-columns.ts';

/**
 * How many reports of each side are dated to each day, so that an overview can be drawn before the reports have come. By
 * side: in the order of the site, and last those of which no side is stated; each report with the first of its sides.
 */
export interface DayCounts {
  /** Only days that have any, in order: the days since 1970-01-01, then how many by side. */
  readonly days: readonly (readonly number[])[];
  /** Reports that have a date, though not within one day. */
  readonly loose: readonly number[];
  /** Reports of which nothing bounds the date. */
  readonly undated: readonly number[];
}

/** Counts the reports by one clock; `zone`: IANA, of the days; `sides`: how many the site has. */
export function dayCountsOf(columns: ReportColumns, clock: Clock, zone: string, sides: number): DayCounts {
  const dates = columns.dates[clock];
  const none = () => Array.from({ length: sides + 1 }, () => 0);
  const byDay = new Map<number, number[]>();
  const [loose, undated] = [none(), none()];
  for (let report = 0; report < columns.count; report += 1) {
    const dayStart = dates.dayStart[report] as number;
    let counts = isUndatedAt(dates, report) ? undated : loose;
    if (!Number.isNaN(dayStart)) {
      counts = byDay.get(dayStart) ?? none();
      byDay.set(dayStart, counts);
    }
    const side = columns.side[report] as number;
    (counts[side < 0 ? sides : side] as number) += 1;
  }
  const days = [...byDay].sort(([a], [b]) => a - b).map(([dayStart, counts]) => [epochDayAt(zone, dayStart), ...counts]);
  return { days, loose, undated };
}
