import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanBy } from '../lanes.ts';
import { type Criteria, everything, facetCounts, matching, notYetKnown } from './matching.ts';
import { type FacetName, facetNames } from './report-columns.ts';
import { anyColumns, placeOf, sampleColumns, type SampleColumns, startOf, toldOf } from './testing/sample-columns.ts';

/** Criteria by ids of values. */
type Wanted = Partial<Record<FacetName, readonly string[]>> & { knownBefore?: string; hits?: readonly string[] };

function criteriaOf({ vocabulary, columns }: SampleColumns, { knownBefore, hits, ...chosen }: Wanted): Criteria {
  const filters = { ...everything.filters };
  for (const facet of facetNames) filters[facet] = (chosen[facet] ?? []).map((id) => placeOf(vocabulary, facet, id));
  return {
    filters,
    knownBefore: knownBefore === undefined ? null : startOf(knownBefore),
    hits: hits === undefined ? null : Uint8Array.from(columns.ids, (id) => (hits.includes(id) ? 1 : 0)),
  };
}

const shown = (sample: SampleColumns, wanted: Wanted): string[] => {
  const mask = matching(sample.columns, criteriaOf(sample, wanted));
  return sample.columns.ids.filter((_, report) => mask[report] === 1);
};

const sample = sampleColumns([
  { id: 'a', sides: ['north'], topics: ['losses'], places: ['mill', 'hill'], reported: '2023-02-22' },
  { id: 'b', sides: ['south'], topics: ['losses', 'advance'], places: ['mill'], reported: '2023-02-23' },
  { id: 'c', sides: ['south', 'north'], topics: ['advance'], reported: '2023-02-24' },
  { id: 'd', sides: [], withdrawn: true, reported: '2023-02-25' },
]);

describe('a report is shown', () => {
  test('where nothing is asked for', () => {
    expect(matching(sample.columns, everything)).toEqual(Uint8Array.of(1, 1, 1, 1));
  });

  test('when it has one of the values that are chosen in a facet', () => {
    expect(shown(sample, { topic: ['advance'] })).toEqual(['b', 'c']);
    expect(shown(sample, { topic: ['advance', 'losses'] })).toEqual(['a', 'b', 'c']);
  });

  test('when it has one in every facet in which any is chosen', () => {
    expect(shown(sample, { topic: ['advance', 'losses'], place: ['hill'] })).toEqual(['a']);
    expect(shown(sample, { topic: ['advance'], place: ['hill'] })).toEqual([]);
  });

  test('under any of its sides, not only under the first', () => {
    expect(shown(sample, { side: ['north'] })).toEqual(['a', 'c']);
  });

  test('when the words were found in it, and all else fits', () => {
    expect(shown(sample, { hits: ['a', 'c'] })).toEqual(['a', 'c']);
    expect(shown(sample, { hits: ['a', 'c'], topic: ['advance'] })).toEqual(['c']);
  });

  test('also when it is withdrawn', () => {
    expect(shown(sample, { knownBefore: '2023-02-26' })).toContain('d');
  });

  test('not for a value that no report has', () => {
    const filters = { ...everything.filters, topic: [60_000] };
    expect(matching(sample.columns, { ...everything, filters })).toEqual(new Uint8Array(4));
  });
});

describe('as known before an instant', () => {
  const dated = sampleColumns(
    ['2023-02-22', '2023-02-23T23:59', '2023-02-24', '2023-02-23/2023-02-24', '2023', '../2023-02-23', '../2023-02-24', '2023-02-20/..', '2023-02-25/..', 'unknown'].map((reported) => ({ id: reported, reported })),
  );

  test('only what had surely been reported by then is shown', () => {
    expect(shown(dated, { knownBefore: '2023-02-24' }).sort()).toEqual(['../2023-02-23', '2023-02-22', '2023-02-23T23:59']);
  });

  test('what is left out is counted by why: it is later, it may be, or it has no date', () => {
    expect(notYetKnown(dated.columns, criteriaOf(dated, { knownBefore: '2023-02-24' }))).toEqual({ later: 2, perhapsLater: 4, undated: 1 });
  });

  test('only what is left out for that alone is counted', () => {
    expect(notYetKnown(sample.columns, criteriaOf(sample, { knownBefore: '2023-02-23' }))).toEqual({ later: 3, perhapsLater: 0, undated: 0 });
    expect(notYetKnown(sample.columns, criteriaOf(sample, { knownBefore: '2023-02-23', topic: ['advance'], hits: ['a', 'b'] }))).toEqual({ later: 1, perhapsLater: 0, undated: 0 });
  });

  test('nothing is left out where no instant is asked for', () => {
    expect(notYetKnown(dated.columns, everything)).toEqual({ later: 0, perhapsLater: 0, undated: 0 });
  });
});

describe('the count of a value', () => {
  const countsOf = (wanted: Wanted, within: Uint8Array | null = null) => {
    const counts = facetCounts(sample.columns, sample.vocabulary, criteriaOf(sample, wanted), within);
    return (facet: FacetName) => Object.fromEntries(sample.vocabulary[facet].map(({ id }, place) => [id, counts[facet][place]]));
  };

  test('is how many reports have it, where nothing is asked for', () => {
    expect(countsOf({})('topic')).toEqual({ advance: 2, losses: 2, supply: 0, weather: 0 });
    expect(countsOf({})('status')).toEqual({ unverified: 4, corroborated: 0, disputed: 0, retracted: 0 });
  });

  test('does not change with what is chosen in its own facet, and does with what is chosen in others', () => {
    const counts = countsOf({ topic: ['losses'] });
    expect(counts('topic')).toEqual({ advance: 2, losses: 2, supply: 0, weather: 0 });
    expect(counts('side')).toEqual({ north: 1, south: 1, east: 0 });
  });

  test('leaves out what the words, the date and the window leave out', () => {
    expect(countsOf({ hits: ['a'] })('topic')).toMatchObject({ advance: 0, losses: 1 });
    expect(countsOf({ knownBefore: '2023-02-23' })('topic')).toMatchObject({ advance: 0, losses: 1 });
    expect(countsOf({}, Uint8Array.of(0, 1, 1, 1))('topic')).toMatchObject({ advance: 2, losses: 1 });
  });
});

const anyWanted: fc.Arbitrary<{ sample: SampleColumns; wanted: Wanted; within: Uint8Array | null }> = anyColumns.chain((each) => {
  const chosen = Object.fromEntries(facetNames.map((facet) => [facet, fc.option(fc.subarray(each.vocabulary[facet].map(({ id }) => id)), { nil: [], freq: 1 })]));
  return fc.record({
    sample: fc.constant(each),
    wanted: fc.record({ ...chosen, knownBefore: fc.constantFrom('2023-02-23', '2023-02-24', '2023-03-01'), hits: fc.subarray([...each.columns.ids]) }, { requiredKeys: [] }) as fc.Arbitrary<Wanted>,
    within: fc.option(fc.array(fc.constantFrom(0, 1), { minLength: each.columns.count, maxLength: each.columns.count }).map((bits) => Uint8Array.from(bits))),
  });
});

/** The rule once more, report by report, from what was told. */
function isShown({ rows, chronicle, columns }: SampleColumns, { knownBefore, hits, ...chosen }: Wanted, report: number): boolean {
  const row = rows[report] ?? {};
  const { latest } = spanBy('reported', chronicle.entries[report] as (typeof chronicle.entries)[number]);
  return (
    facetNames.every((facet) => (chosen[facet] ?? []).length === 0 || toldOf(row, facet).some((id) => chosen[facet]?.includes(id))) &&
    (hits === undefined || hits.includes(columns.ids[report] ?? '')) &&
    (knownBefore === undefined || (latest !== null && latest <= startOf(knownBefore)))
  );
}

test('what is shown is what the rule says of each report', () => {
  fc.assert(
    fc.property(anyWanted, ({ sample: each, wanted }) => {
      expect([...matching(each.columns, criteriaOf(each, wanted))]).toEqual(each.rows.map((_, report) => (isShown(each, wanted, report) ? 1 : 0)));
    }),
  );
});

test('the count of a value is the number of reports that choosing it, and it alone, would show', () => {
  fc.assert(
    fc.property(anyWanted, ({ sample: each, wanted, within }) => {
      const counts = facetCounts(each.columns, each.vocabulary, criteriaOf(each, wanted), within);
      for (const facet of facetNames) {
        const expected = each.vocabulary[facet].map(({ id }) => matching(each.columns, criteriaOf(each, { ...wanted, [facet]: [id] })).filter((is, report) => is === 1 && within?.[report] !== 0).length);
        expect([facet, ...counts[facet]]).toEqual([facet, ...expected]);
      }
    }),
  );
});

test('a report is shown as known by a date, or counted as left out', () => {
  fc.assert(
    fc.property(anyWanted, ({ sample: each, wanted }) => {
      const { knownBefore: _, ...without } = wanted;
      const { later, perhapsLater, undated } = notYetKnown(each.columns, criteriaOf(each, wanted));
      expect(shown(each, wanted).length + later + perhapsLater + undated).toBe(shown(each, without).length);
    }),
  );
});
