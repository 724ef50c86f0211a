import { dayLength } from '../../time/calendar.ts';
import { startOfEpochDay } from '../../time/zone.ts';

/** Days since 1970-01-01 as runs that begin equally long before those of UTC: `ColumnsPiece.midnights`. */
export function encodeMidnights(days: readonly number[], zone: string): number[] {
  const pairs: number[] = [];
  let before = 0;
  let offset: number | null = null;
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const found = (day * dayLength - (startOfEpochDay(zone, day) as number)) / 1000;
    if (found === offset) continue;
    pairs.push(day - before, found);
    [before, offset] = [day, found];
  }
  return pairs;
}

/** Gives the first instant (ms) of each of the days that were encoded. */
export function midnightFinder(pairs: readonly number[]): (day: number) => number {
  const runs: { readonly first: number; readonly offset: number }[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    runs.push({ first: (runs.at(-1)?.first ?? 0) + (pairs[at] as number), offset: pairs[at + 1] as number });
  }
  let last = 0;
  return (day) => {
    // Days are asked for nearly in order, so that the run is mostly the last one or its neighbour.
    while (last > 0 && (runs[last]?.first ?? 0) > day) last -= 1;
    while ((runs[last + 1]?.first ?? Infinity) <= day) last += 1;
    return day * dayLength - (runs[last]?.offset ?? 0) * 1000;
  };
}
