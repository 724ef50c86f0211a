import { type DatesPiece, dateWidths } from './columns-piece.ts';
import type { DateColumns } from './report-columns.ts';

/** Writes the dates of a piece into columns, from the row `first` on. `midnight`: the first instant of a day. */
export function decodeDates({ kinds, numbers }: DatesPiece, midnight: (day: number) => number, first: number, into: DateColumns): void {
  let at = 0;
  let day = 0;
  for (let index = 0; index < kinds.length; index += 1) {
    const kind = kinds[index] as string;
    const width = dateWidths.get(kind) as number;
    const row = first + index;
    const given = (place: number): number | null => numbers[at + place] ?? null;
    const dayAt = kind === 'x' ? given(4) : given(0);
    if (width > 0 && dayAt !== null) day += dayAt;

    const isInDay = kind === 'x' ? dayAt !== null : kind === 'd' || kind === 'p' || kind === 't';
    into.dayStart[row] = isInDay ? midnight(day) : Number.NaN;
    into.dayEnd[row] = isInDay ? midnight(day + 1) : Number.NaN;
    const [earliest, latest] = boundsOf(kind, day, given, midnight);
    into.earliest[row] = earliest;
    into.latest[row] = latest;
    const isSure = kind === 'd' || kind === 't' || kind === 'S';
    into.coreStart[row] = kind === 'x' ? instantOf(given(2), Number.NaN) : isSure ? earliest : Number.NaN;
    into.coreEnd[row] = kind === 'x' ? instantOf(given(3), Number.NaN) : isSure ? latest : Number.NaN;
    at += width;
  }
}

function boundsOf(kind: string, day: number, given: (place: number) => number | null, midnight: (day: number) => number): [number, number] {
  if (kind === '-') return [-Infinity, Infinity];
  if (kind === 'x') return [instantOf(given(0), -Infinity), instantOf(given(1), Infinity)];
  if (kind === 't') {
    const start = midnight(day) + instantOf(given(1), 0);
    return [start, start + instantOf(given(2), 0)];
  }
  return [midnight(day), midnight(day + (kind === 'd' || kind === 'p' ? 1 : (given(1) ?? 0)))];
}

function instantOf(seconds: number | null, otherwise: number): number {
  return seconds === null ? otherwise : Math.round(seconds * 1000);
}
