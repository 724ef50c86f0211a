import fc from 'fast-check';
import type { Chronicle } from '../../../model/chronicle.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Entry } from '../../../model/entry.ts';
import type { Place } from '../../../model/place.ts';
import { sampleChronicle, type SampleReport, sampleZone, spanOf } from '../../testing/sample-chronicle.ts';
import { columnsOf, vocabularyOf } from '../columns-of.ts';
import type { FacetName, ReportColumns, Vocabulary } from '../report-columns.ts';

/** A report as a test tells it; what is left out is usual, and lists are empty. */
export interface SampleRow extends SampleReport {
  readonly claimants?: readonly string[];
  readonly topics?: readonly string[];
  readonly places?: readonly string[];
  readonly metrics?: readonly string[];
  readonly statuses?: readonly Claim['status'][];
  readonly questions?: readonly string[];
}

/** The same reports as a record, as columns, and as the test told them, all in one order. */
export interface SampleColumns {
  readonly chronicle: Chronicle;
  readonly columns: ReportColumns;
  readonly vocabulary: Vocabulary;
  readonly rows: readonly SampleRow[];
}

export const sampleSides = ['north', 'south', 'east'];
const topics = ['advance', 'losses', 'supply', 'weather'];
const places = ['bridge', 'hill', 'mill'];
const metrics = ['killed', 'wounded'];
const questions = ['who-holds-the-mill', 'how-many'];
/** Who speaks, with the side; the agency has none of the site. */
const claimants = { staff: 'north', ministry: 'south', agency: 'elsewhere' };

export function sampleColumns(told: readonly SampleRow[]): SampleColumns {
  const named = told.map((row, index) => ({ ...row, id: row.id ?? `report-${index}` }));
  const rowOf = new Map(named.map((row) => [row.id, row]));
  const plain = sampleChronicle(named, { sides: sampleSides });
  const rows = plain.entries.map(({ id }) => rowOf.get(id) as SampleRow);
  const entries = plain.entries.map((entry, index) => detailed(entry, rows[index] as SampleRow));
  const withNames = (ids: readonly string[]) => ids.map((id) => ({ id, name: `The ${id}` }));
  const chronicle: Chronicle = {
    ...plain,
    site: { ...plain.site, topics: withNames(topics), metrics: withNames(metrics).map((metric) => ({ ...metric, unit: null })) },
    entries,
    actors: Object.entries(claimants).map(([id, side]) => ({ id, name: `The ${id}`, names: {}, kind: 'organisation', role: null, side, memberOf: [], members: [], says: [], relays: [], spokenOf: [] })),
    places: withNames(places).map((place) => ({ ...bare, ...place, entries: entries.filter((entry) => entry.places.includes(place.id)).map(({ id }) => id) })),
    questions: questions.map((id) => ({ id, question: `${id}?`, metric: null, per: null, about: { actor: null, place: null }, note: null, options: [], answers: [], origins: [] })),
  };
  const vocabulary = vocabularyOf(chronicle);
  return { chronicle, vocabulary, columns: columnsOf(chronicle, vocabulary), rows };
}

const bare: Omit<Place, 'id' | 'name'> = { names: {}, variants: [], kind: 'village', within: null, contains: [], longitude: null, latitude: null, source: null, precision: null, entries: [] };

function detailed(entry: Entry, row: SampleRow): Entry {
  const [first, ...others] = entry.claims;
  if (first === undefined) throw new Error('A report without a claim');
  const [status = 'unverified', ...statuses] = row.statuses ?? [];
  const figures = (row.metrics ?? []).map((metric) => ({ metric, value: 5, min: null, over: null, max: null, under: null, approximate: false, per: null }));
  const answers = (row.questions ?? []).map((question) => ({ question, option: null, notComparable: null }));
  const claims = [
    { ...first, status, figures: [...first.figures, ...figures], answers },
    ...others.map((claim) => ({ ...claim, status })),
    ...statuses.map((each, index) => ({ ...first, id: `status-${index}`, status: each })),
    ...(row.claimants ?? []).map((actor) => ({ ...first, id: `said-by-${actor}`, status, chain: [{ kind: 'actor' as const, actor, seen: true }] })),
  ];
  return { ...entry, topics: [...(row.topics ?? [])], places: [...(row.places ?? [])], claims };
}

/** The values of a facet that a report has, as the test told them. */
export function toldOf(row: SampleRow, facet: FacetName | 'question'): readonly string[] {
  const told = {
    side: row.sides ?? ['north'],
    claimant: row.claimants,
    topic: row.topics,
    place: row.places,
    metric: [...(row.figure === true ? ['killed'] : []), ...(row.metrics ?? [])],
    status: row.statuses === undefined || row.statuses.length === 0 ? ['unverified'] : row.statuses,
    question: row.questions,
  };
  return told[facet] ?? [];
}

/** The place of a value in the vocabulary, which must have it. */
export function placeOf(vocabulary: Vocabulary, facet: FacetName | 'question', id: string): number {
  const place = vocabulary[facet].findIndex((value) => value.id === id);
  if (place < 0) throw new Error(`No ${facet}: ${id}`);
  return place;
}

/** The instant at which a day of the sample's zone begins. */
export function startOf(day: string): number {
  return spanOf(day, sampleZone).earliest as number;
}

const some = (values: readonly string[]) => fc.subarray([...values]);

/** Dates of all kinds: times, days, longer, doubtful, open, and none. */
export const sampleDates = ['unknown', '2023-02-22', '2023-02-23', '2023-02-23T10:00', '2023-02-24', '2023-02-24?', '2023-02', '2023-02-2X', '2023', '../2023-02-23', '2023-02-24/..', '2023-02-23/2023-02-25'];

/** Any report, in any words. */
export const anyRow: fc.Arbitrary<SampleRow> = fc.record({
  reported: fc.constantFrom(...sampleDates),
  occurred: fc.constantFrom(...sampleDates),
  sides: some(sampleSides),
  claimants: some(Object.keys(claimants)),
  topics: some(topics),
  places: some(places),
  metrics: some(metrics),
  statuses: fc.subarray(['unverified', 'corroborated', 'disputed', 'retracted'] as const).map((each) => [...each]),
  questions: some(questions),
  withdrawn: fc.boolean(),
});

export const anyColumns: fc.Arbitrary<SampleColumns> = fc.array(anyRow, { maxLength: 12 }).map(sampleColumns);
