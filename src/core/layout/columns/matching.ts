import { type FacetName, facetNames, isUndatedAt, type ReportColumns, type Vocabulary } from './report-columns.ts';

/** What a reader asks for. */
export interface Criteria {
  /** Values that are chosen, as their places in the vocabulary; an empty list asks for nothing. */
  readonly filters: Readonly<Record<FacetName, readonly number[]>>;
  /** Only what had been reported before this instant; null: whenever it was. */
  readonly knownBefore: number | null;
  /** For each report, 1 where the words were found in it; null: no words are asked for. */
  readonly hits: Uint8Array | null;
}

/** How many reports are not shown for no other reason than that they were not, or not surely, known by then. */
export interface NotYetKnown {
  /** Surely reported later. */
  readonly later: number;
  /** Perhaps reported by then, and perhaps later. */
  readonly perhapsLater: number;
  /** Nothing bounds the date of the report. */
  readonly undated: number;
}

/** Asks for nothing, so that all is shown. */
export const everything: Criteria = { filters: { side: [], claimant: [], topic: [], place: [], metric: [], status: [] }, knownBefore: null, hits: null };

// One bit a facet, in the order of `facetNames`, and two more: a report is shown when none is set.
const notFound = 1 << facetNames.length;
const notKnown = notFound << 1;

/**
 * For each report, 1 where it is shown: where it has one of the values of every facet in which any is chosen, where the
 * words were found in it, and where it had surely been reported by then. A date that leaves it open leaves the report out,
 * and {@link notYetKnown} counts it: what is shown as known by a day was known.
 */
export function matching(columns: ReportColumns, criteria: Criteria): Uint8Array {
  const failed = failuresOf(columns, criteria);
  for (let report = 0; report < failed.length; report += 1) failed[report] = failed[report] === 0 ? 1 : 0;
  return failed;
}

/**
 * For each value of each facet, how many reports would be shown if it alone were chosen in its facet and all else stayed
 * as it is. `within` narrows what is counted to the reports that have a 1.
 */
export function facetCounts(columns: ReportColumns, vocabulary: Vocabulary, criteria: Criteria, within: Uint8Array | null): Record<FacetName, Uint32Array> {
  const failed = failuresOf(columns, criteria);
  const counts = facetNames.map((name, facet) => {
    const count = new Uint32Array(vocabulary[name].length);
    const { starts, values } = columns.lists[name];
    const others = ~(1 << facet);
    for (let report = 0; report < failed.length; report += 1) {
      if (((failed[report] as number) & others) !== 0 || (within !== null && within[report] === 0)) continue;
      const end = starts[report + 1] as number;
      for (let at = starts[report] as number; at < end; at += 1) (count[values[at] as number] as number) += 1;
    }
    return [name, count] as const;
  });
  return Object.fromEntries(counts) as Record<FacetName, Uint32Array>;
}

/** What the date by which reports were known leaves out, of what would be shown without it. */
export function notYetKnown(columns: ReportColumns, criteria: Criteria): NotYetKnown {
  const counts = { later: 0, perhapsLater: 0, undated: 0 };
  if (criteria.knownBefore === null) return counts;
  const failed = failuresOf(columns, criteria);
  const { reported } = columns.dates;
  for (let report = 0; report < failed.length; report += 1) {
    if (failed[report] !== notKnown) continue;
    if (isUndatedAt(reported, report)) counts.undated += 1;
    else if ((reported.earliest[report] as number) < criteria.knownBefore) counts.perhapsLater += 1;
    else counts.later += 1;
  }
  return counts;
}

/** For each report, a bit for each reason not to show it. */
function failuresOf(columns: ReportColumns, { filters, knownBefore, hits }: Criteria): Uint8Array {
  const failed = new Uint8Array(columns.count);
  facetNames.forEach((name, facet) => {
    if (filters[name].length > 0) failUnchosen(columns, name, filters[name], 1 << facet, failed);
  });
  if (hits !== null) {
    for (let report = 0; report < failed.length; report += 1) if (hits[report] !== 1) (failed[report] as number) |= notFound;
  }
  if (knownBefore !== null) {
    const { latest } = columns.dates.reported;
    for (let report = 0; report < failed.length; report += 1) if ((latest[report] as number) > knownBefore) (failed[report] as number) |= notKnown;
  }
  return failed;
}

function failUnchosen({ lists }: ReportColumns, name: FacetName, chosen: readonly number[], bit: number, failed: Uint8Array): void {
  const { starts, values } = lists[name];
  const isChosen = new Uint8Array(2 ** 16);
  for (const value of chosen) isChosen[value] = 1;
  for (let report = 0; report < failed.length; report += 1) {
    const end = starts[report + 1] as number;
    let at = starts[report] as number;
    while (at < end && isChosen[values[at] as number] === 0) at += 1;
    if (at === end) (failed[report] as number) |= bit;
  }
}
