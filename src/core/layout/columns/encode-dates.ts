import { startOfEpochDay } from '../../time/zone.ts';
import { epochDayAt } from '../calendar-steps.ts';
import type { DatesPiece } from './columns-piece.ts';
import { type DateColumns, isUndatedAt } from './report-columns.ts';

/** The dates of these reports, and the days since 1970-01-01 whose starts a reader needs. */
export function encodeDates(dates: DateColumns, reports: readonly number[], zone: string): { piece: DatesPiece; days: number[] } {
  let kinds = '';
  const numbers: (number | null)[] = [];
  const days: number[] = [];
  let before = 0;
  const sinceBefore = (day: number): number => {
    const since = day - before;
    before = day;
    return since;
  };
  for (const report of reports) {
    const { kind, day, length, rest } = dateOf(dates, report, zone);
    kinds += kind;
    if (kind === 'x') numbers.push(...rest, day === null ? null : sinceBefore(day));
    else if (day !== null) numbers.push(sinceBefore(day), ...rest);
    if (day !== null) days.push(day, day + length);
  }
  return { piece: { kinds, numbers }, days };
}

interface EncodedDate {
  readonly kind: string;
  /** The day or the first day; null: no start of a day is needed. */
  readonly day: number | null;
  /** How many days. */
  readonly length: number;
  readonly rest: readonly (number | null)[];
}

function dateOf(dates: DateColumns, report: number, zone: string): EncodedDate {
  if (isUndatedAt(dates, report) && Number.isNaN(dates.coreStart[report])) return { kind: '-', day: null, length: 0, rest: [] };
  const [earliest, latest] = [dates.earliest[report] as number, dates.latest[report] as number];
  const dayStart = dates.dayStart[report] as number;
  const day = Number.isNaN(dayStart) ? null : epochDayAt(zone, dayStart);
  const certainty = certaintyOf(dates, report);
  if (day !== null && earliest === dayStart && latest === dates.dayEnd[report] && certainty !== 'partly') {
    return { kind: certainty === 'surely' ? 'd' : 'p', day, length: 1, rest: [] };
  }
  if (day !== null && certainty === 'surely') {
    return { kind: 't', day, length: 1, rest: [(earliest - dayStart) / 1000, (latest - earliest) / 1000] };
  }
  const [first, after] = [wholeDayAt(zone, earliest), wholeDayAt(zone, latest)];
  if (day === null && first !== null && after !== null && certainty !== 'partly') {
    return { kind: certainty === 'surely' ? 'S' : 's', day: first, length: after - first, rest: [after - first] };
  }
  const bounds = [earliest, latest, dates.coreStart[report] as number, dates.coreEnd[report] as number];
  return { kind: 'x', day, length: 1, rest: bounds.map((instant) => (Number.isFinite(instant) ? instant / 1000 : null)) };
}

function certaintyOf({ earliest, latest, coreStart, coreEnd }: DateColumns, report: number): 'surely' | 'possibly' | 'partly' {
  if (Number.isNaN(coreStart[report])) return 'possibly';
  return coreStart[report] === earliest[report] && coreEnd[report] === latest[report] ? 'surely' : 'partly';
}

/** The day since 1970-01-01 that begins at the instant; null: none does. */
function wholeDayAt(zone: string, instant: number): number | null {
  if (!Number.isFinite(instant)) return null;
  const day = epochDayAt(zone, instant);
  return startOfEpochDay(zone, day) === instant ? day : null;
}
