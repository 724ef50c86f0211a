import { describe, expect, test } from 'vitest';
import type { Chronicle } from '../../model/chronicle.ts';
import type { Claim } from '../../model/claim.ts';
import { dayAt } from '../../time/zone.ts';
import { sampleChronicle, sampleZone, type SampleReport } from '../testing/sample-chronicle.ts';
import { columnsOf, vocabularyOf } from './columns-of.ts';
import { type FacetName, hasFigure, hasSeveralOrigins, hasValue, isUndatedAt, isWithdrawn, valuesOf } from './report-columns.ts';

const columns = (chronicle: Chronicle) => columnsOf(chronicle, vocabularyOf(chronicle));
const datesOf = (reported: string) => columns(sampleChronicle([{ reported }])).dates.reported;
const instant = (text: string) => Date.parse(text);

/** A record of one report, of which the claims are these. */
function recordOf(claims: readonly Partial<Claim>[], report: SampleReport = {}): Chronicle {
  const record = sampleChronicle([{ id: 'only', ...report }]);
  const [entry] = record.entries;
  const [usual] = entry?.claims ?? [];
  if (entry === undefined || usual === undefined) throw new Error('No report');
  const named = (id: string) => ({ id, name: id.toUpperCase() });
  const place = { variants: [], kind: 'village' as const, names: {}, within: null, contains: [], longitude: null, latitude: null, source: null, precision: null };
  const actor = { names: {}, kind: 'person' as const, role: null, memberOf: [], members: [], says: [], relays: [], spokenOf: [] };
  return {
    ...record,
    site: { ...record.site, topics: ['losses', 'control'].map(named), metrics: ['killed', 'wounded'].map((id) => ({ ...named(id), unit: null })) },
    actors: [
      { ...actor, ...named('listener'), side: 'north' },
      { ...actor, ...named('speaker'), side: 'south' },
      { ...actor, ...named('stranger'), side: 'nowhere' },
    ],
    places: ['hill', 'ford', 'mill'].map((id) => ({ ...place, ...named(id), entries: id === 'mill' ? [] : ['only'] })),
    questions: [{ id: 'how-many', question: 'How many?', metric: null, per: null, about: { actor: null, place: null }, note: null, options: [], answers: [], origins: [] }],
    entries: [{ ...entry, claims: claims.map((claim) => ({ ...usual, ...claim })) }],
  };
}

const saidBy = (actor: string): Claim['chain'][number] => ({ kind: 'actor', actor, seen: true });
const figure = (metric: string): Claim['figures'][number] => ({ metric, value: 5, min: null, over: null, max: null, under: null, approximate: false, per: null });

function namesOf(record: Chronicle, facet: FacetName | 'question'): string[] {
  const vocabulary = vocabularyOf(record);
  return [...valuesOf(columnsOf(record, vocabulary).lists[facet], 0)].map((value) => vocabulary[facet][value]?.id ?? '');
}

describe('the vocabulary', () => {
  test('has those who speak first in a claim, with their side, and the places that a report names', () => {
    const vocabulary = vocabularyOf(recordOf([{ chain: [saidBy('speaker'), saidBy('listener')] }, { chain: [saidBy('stranger')] }]));
    expect(vocabulary.claimant).toEqual([{ id: 'speaker', name: 'SPEAKER', side: 1 }, { id: 'stranger', name: 'STRANGER', side: null }]);
    expect(vocabulary.place.map(({ id }) => id)).toEqual(['hill', 'ford']);
  });

  test('has all sides, topics, metrics and statuses, used or not, and the questions', () => {
    const { side, topic, metric, status, question } = vocabularyOf(recordOf([]));
    expect([side, topic, metric, status].map((values) => values.map(({ id }) => id))).toEqual([
      ['north', 'south'], ['losses', 'control'], ['killed', 'wounded'], ['unverified', 'corroborated', 'disputed', 'retracted'],
    ]);
    expect(question).toEqual([{ id: 'how-many', name: 'How many?' }]);
  });
});

describe('the values of a report', () => {
  test('are those of all its claims, each once, in their order', () => {
    const record = recordOf([
      { chain: [saidBy('stranger')], figures: [figure('wounded'), figure('killed')], status: 'disputed', about: { actor: null, place: 'ford' } },
      { chain: [saidBy('speaker'), saidBy('listener')], figures: [figure('wounded')], answers: [{ question: 'how-many', option: null, notComparable: null }] },
    ]);
    expect((['claimant', 'metric', 'status', 'place', 'question'] as const).map((facet) => namesOf(record, facet))).toEqual([
      ['stranger', 'speaker'], ['wounded', 'killed'], ['disputed', 'unverified'], ['ford'], ['how-many'],
    ]);
  });

  test('may be none', () => {
    const record = recordOf([{}]);
    expect((['claimant', 'topic', 'place', 'metric', 'question'] as const).flatMap((facet) => namesOf(record, facet))).toEqual([]);
  });

  test('that the vocabulary does not have are left out', () => {
    const record = recordOf([{ figures: [figure('unheard-of'), figure('killed')] }]);
    expect(namesOf(record, 'metric')).toEqual(['killed']);
  });

  test('are found one by one', () => {
    const { lists } = columns(sampleChronicle([{ sides: ['south'] }, { id: 'z', sides: ['north', 'south'] }]));
    expect([0, 1].map((report) => hasValue(lists.side, report, 0))).toEqual([false, true]);
    expect([0, 1].map((report) => hasValue(lists.side, report, 1))).toEqual([true, true]);
  });

  test('name the side with which the report stands: its first, or none', () => {
    const { side } = columns(sampleChronicle([{ id: 'a', sides: ['south', 'north'] }, { id: 'b', sides: [] }, { id: 'c', sides: ['nowhere'] }]));
    expect([...side]).toEqual([1, -1, -1]);
  });
});

describe('flags', () => {
  const flagsOf = (record: Chronicle) => columns(record).flags[0];
  const origin = { claims: [], ties: [] };

  test('tell a figure, and that the report was withdrawn', () => {
    expect(flagsOf(recordOf([{ figures: [figure('killed')] }, {}]))).toBe(hasFigure);
    expect(flagsOf(recordOf([{}], { withdrawn: true }))).toBe(isWithdrawn);
  });

  test('tell of several origins where any claim has a second one', () => {
    expect(flagsOf(recordOf([{ origins: [origin] }, { origins: [origin] }]))).toBe(0);
    expect(flagsOf(recordOf([{ origins: [origin] }, { origins: [origin, origin] }]))).toBe(hasSeveralOrigins);
  });
});

describe('dates', () => {
  test('of a day are its bounds, surely', () => {
    const { earliest, latest, coreStart, coreEnd, dayStart, dayEnd } = datesOf('2023-03-26');
    const [start, end] = [instant('2023-03-25T22:00Z'), instant('2023-03-26T21:00Z')];
    expect([earliest, coreStart, dayStart].map(([first]) => first)).toEqual([start, start, start]);
    expect([latest, coreEnd, dayEnd].map(([first]) => first)).toEqual([end, end, end]);
  });

  test('of a clock time stand in their day', () => {
    const { earliest, latest, dayStart, dayEnd } = datesOf('2023-02-23T18:00');
    expect([earliest[0], latest[0]]).toEqual([instant('2023-02-23T16:00Z'), instant('2023-02-23T16:01Z')]);
    expect([dayStart[0], (dayEnd[0] as number) - 1].map((at) => dayAt(sampleZone, at as number))).toEqual(['2023-02-23', '2023-02-23']);
  });

  test('of more than a day stand in none, and a doubtful one is not sure', () => {
    expect([datesOf('2023-02').dayStart[0], datesOf('2023-02').coreStart[0]]).toEqual([Number.NaN, Number.NaN]);
    expect(datesOf('2023-02-23?').coreStart[0]).toBeNaN();
    expect(datesOf('2023-02-23?').dayStart[0]).not.toBeNaN();
  });

  test('that are open or unknown have no bound', () => {
    expect([datesOf('2023-02-23/..').latest[0], datesOf('../2023-02-23').earliest[0]]).toEqual([Infinity, -Infinity]);
    expect(['unknown', '2023-02-23/..', '2023'].map((each) => isUndatedAt(datesOf(each), 0))).toEqual([true, false, false]);
  });

  test('go by each clock', () => {
    const { dates } = columns(sampleChronicle([{ reported: '2023-02-23', occurred: 'unknown' }]));
    expect([isUndatedAt(dates.reported, 0), isUndatedAt(dates.occurred, 0)]).toEqual([false, true]);
  });
});

test('a record without reports has columns without rows', () => {
  const { count, ids, lists, side } = columns(sampleChronicle([]));
  expect([count, ids, side.length, [...lists.topic.starts]]).toEqual([0, [], 0, [0]]);
});
