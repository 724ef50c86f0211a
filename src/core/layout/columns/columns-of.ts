import type { Chronicle } from '../../model/chronicle.ts';
import { type Claim, statuses } from '../../model/claim.ts';
import type { Entry } from '../../model/entry.ts';
import { dayOf } from '../../time/day-of.ts';
import { nextDay, startOfDay } from '../../time/zone.ts';
import { catalogueOf } from '../../words/languages.ts';
import { type Clock, spanBy } from '../lanes.ts';
import { type DateColumns, type FacetName, hasFigure, hasSeveralOrigins, isDisputed, isWithdrawn, type ReportColumns, type ValueLists, valuesOf, type Vocabulary } from './report-columns.ts';

type Facets = FacetName | 'question';

/** The values of all facets of a record: those of which it has a list in the order of that list, claimants by name. */
export function vocabularyOf({ site, actors, places, entries, questions }: Chronicle): Vocabulary {
  const speaking = new Set(entries.flatMap(({ claims }) => claims.flatMap(claimantOf)));
  const { statuses: statusWords } = catalogueOf(site.language);
  const sideIndex = new Map(site.sides.map(({ id }, index) => [id, index]));
  return {
    side: site.sides,
    claimant: actors
      .filter(({ id }) => speaking.has(id))
      .map(({ id, name, side }) => ({ id, name, side: sideIndex.get(side) ?? null })),
    topic: site.topics,
    place: places.filter((place) => place.entries.length > 0).map(({ id, name }) => ({ id, name })),
    metric: site.metrics.map(({ id, name }) => ({ id, name })),
    status: statuses.map((id) => ({ id, name: statusWords[id] })),
    question: questions.map(({ id, question }) => ({ id, name: question })),
  };
}

/** The reports of a record as columns, over its own vocabulary. */
export function columnsOf({ site, entries }: Chronicle, vocabulary: Vocabulary): ReportColumns {
  const lists = (name: Facets, of: (entry: Entry) => readonly string[]): ValueLists => listsOf(entries.map(of), indexOf(vocabulary, name));
  const sides = lists('side', (entry) => entry.sides);
  return {
    count: entries.length,
    ids: entries.map(({ id }) => id),
    dates: { reported: datesOf(entries, 'reported', site.timeZone), occurred: datesOf(entries, 'occurred', site.timeZone) },
    side: Int16Array.from(entries, (_, row) => valuesOf(sides, row)[0] ?? -1),
    flags: Uint8Array.from(entries, flagsOf),
    lists: {
      side: sides,
      claimant: lists('claimant', ({ claims }) => claims.flatMap(claimantOf)),
      topic: lists('topic', ({ topics }) => topics),
      place: lists('place', ({ places, claims }) => [...places, ...claims.flatMap(({ about }) => about.place ?? [])]),
      metric: lists('metric', ({ claims }) => claims.flatMap(({ figures }) => figures.map(({ metric }) => metric))),
      status: lists('status', ({ claims }) => claims.map(({ status }) => status)),
      question: lists('question', ({ claims }) => claims.flatMap(({ answers }) => answers.map(({ question }) => question))),
    },
  };
}

/** The actor with whom the claim begins, if it is one. */
function claimantOf({ chain: [origin] }: Claim): string[] {
  return origin?.kind === 'actor' ? [origin.actor] : [];
}

function flagsOf({ claims, withdrawn }: Entry): number {
  return (
    (claims.some(({ figures }) => figures.length > 0) ? hasFigure : 0) |
    (withdrawn === null ? 0 : isWithdrawn) |
    (claims.some(({ origins }) => origins.length > 1) ? hasSeveralOrigins : 0) |
    (claims.some(({ status }) => status === 'disputed') ? isDisputed : 0)
  );
}

function datesOf(entries: readonly Entry[], clock: Clock, zone: string): DateColumns {
  const column = () => new Float64Array(entries.length).fill(Number.NaN);
  const dates = { earliest: column(), latest: column(), coreStart: column(), coreEnd: column(), dayStart: column(), dayEnd: column() };
  entries.forEach((entry, row) => {
    const span = spanBy(clock, entry);
    dates.earliest[row] = span.earliest ?? -Infinity;
    dates.latest[row] = span.latest ?? Infinity;
    if (span.core !== null) [dates.coreStart[row], dates.coreEnd[row]] = span.core;
    const day = dayOf(span, zone);
    if (day === null) return;
    dates.dayStart[row] = startOfDay(zone, day);
    dates.dayEnd[row] = startOfDay(zone, nextDay(day));
  });
  return dates;
}

function indexOf(vocabulary: Vocabulary, name: Facets): Map<string, number> {
  return new Map(vocabulary[name].map(({ id }, index) => [id, index]));
}

/** Each value once, in the order in which the report names them; what the vocabulary does not know is left to other checks. */
function listsOf(rows: readonly (readonly string[])[], index: ReadonlyMap<string, number>): ValueLists {
  const starts = new Uint32Array(rows.length + 1);
  const values: number[] = [];
  rows.forEach((row, at) => {
    for (const value of new Set(row.flatMap((id) => index.get(id) ?? []))) values.push(value);
    starts[at + 1] = values.length;
  });
  return { starts, values: Uint16Array.from(values) };
}
