import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderBy } from './clock-order.ts';
import { laneSets, type LaneSetOptions } from './lane-sets.ts';
import { anyColumns, sampleColumns, type SampleColumns, type SampleRow, toldOf } from './testing/sample-columns.ts';

const usual: LaneSetOptions = { grouping: 'topic', clock: 'reported', mask: null, most: 8 };

const lanesIn = ({ columns, vocabulary }: SampleColumns, options: Partial<LaneSetOptions>) =>
  laneSets(columns, vocabulary, { ...usual, ...options }).map(({ kind, key, members }) => [kind === 'value' ? key : kind, ...[...members].map((report) => columns.ids[report])]);

const lanes = (rows: readonly SampleRow[], options: Partial<LaneSetOptions> = {}) => lanesIn(sampleColumns(rows), options);

describe('lanes by side', () => {
  const options = { grouping: 'side' } as const;

  test('stand in the order of the site, also those without a report', () => {
    expect(lanes([{ id: 'a', sides: ['south'] }], options)).toEqual([['north'], ['south', 'a'], ['east']]);
  });

  test('hold a report of two sides once, in that of the first', () => {
    expect(lanes([{ id: 'a', sides: ['south', 'north'] }], options)).toEqual([['north'], ['south', 'a'], ['east']]);
  });

  test('end with the reports of no side, if there are any', () => {
    expect(lanes([{ id: 'a', sides: [] }], options)).toEqual([['north'], ['south'], ['east'], ['none', 'a']]);
  });

  test('are all there, however few are wanted', () => {
    expect(lanes([], { ...options, most: 1 })).toHaveLength(3);
  });

  test('are those of the record', () => {
    fc.assert(
      fc.property(anyColumns, (sample) => {
        const { site, entries } = sample.chronicle;
        const of = (side: string | undefined) => entries.filter(({ sides }) => sides[0] === side).map(({ id }) => id);
        const none = of(undefined);
        expect(lanesIn(sample, options)).toEqual([...site.sides.map(({ id }) => [id, ...of(id)]), ...(none.length === 0 ? [] : [['none', ...none]])]);
      }),
    );
  });
});

describe('lanes by topic, place or claimant', () => {
  test('stand by the number of their reports, and those of one number as in the vocabulary', () => {
    const rows = [{ id: 'a', topics: ['supply'] }, { id: 'b', topics: ['losses', 'supply'] }, { id: 'c', topics: ['advance'] }];
    expect(lanes(rows)).toEqual([['supply', 'a', 'b'], ['advance', 'c'], ['losses', 'b']]);
  });

  test('hold a report in the lane of each of its values', () => {
    expect(lanes([{ id: 'a', places: ['mill', 'hill'] }], { grouping: 'place' })).toEqual([['hill', 'a'], ['mill', 'a']]);
  });

  test('that are too many become one, for the reports that have no place elsewhere', () => {
    const rows = [{ id: 'a', topics: ['losses'] }, { id: 'b', topics: ['losses', 'supply'] }, { id: 'c', topics: ['supply', 'advance'] }, { id: 'd', topics: ['advance'] }, { id: 'e', topics: ['losses'] }];
    expect(lanes(rows, { most: 1 })).toEqual([['losses', 'a', 'b', 'e'], ['others', 'c', 'd']]);
    expect(lanes(rows, { most: 2 })).toEqual([['losses', 'a', 'b', 'e'], ['advance', 'c', 'd']]);
  });

  test('end with the reports that name no value', () => {
    expect(lanes([{ id: 'a' }, { id: 'b', topics: ['losses'] }, { id: 'c', topics: ['advance'] }], { most: 1 })).toEqual([['advance', 'c'], ['others', 'b'], ['none', 'a']]);
  });

  test('are none where no report is', () => {
    expect(lanes([])).toEqual([]);
  });

  test('of claimants have the look of their sides, others that of none', () => {
    const { columns, vocabulary } = sampleColumns([{ claimants: ['ministry', 'agency'], topics: ['losses'] }]);
    const sides = (grouping: LaneSetOptions['grouping']) => laneSets(columns, vocabulary, { ...usual, grouping }).map(({ key, side }) => [key, side]);
    expect(sides('claimant')).toEqual([['ministry', 1], ['agency', null]]);
    expect(sides('topic')).toEqual([['losses', null]]);
    expect(sides('side')).toEqual([['north', 0], ['south', 1], ['east', 2]]);
  });
});

test('lanes of values have their names, the two others leave theirs to whoever shows them', () => {
  const { columns, vocabulary } = sampleColumns([{}, { topics: ['losses'] }, { topics: ['advance'] }]);
  const names = laneSets(columns, vocabulary, { ...usual, most: 1 }).map(({ kind, name, value, key }) => ({ kind, name, value, key }));
  expect(names).toEqual([
    { kind: 'value', name: 'The advance', value: 0, key: 'advance' },
    { kind: 'others', name: null, value: null, key: ':others' },
    { kind: 'none', name: null, value: null, key: ':none' },
  ]);
});

test('members stand in the order of the clock', () => {
  const rows = [{ id: 'a', topics: ['losses'], reported: '2023-02-23', occurred: '2023-02-20' }, { id: 'b', topics: ['losses'], reported: '2023-02-24', occurred: '2023-02-19' }];
  expect(lanes(rows, { clock: 'reported' })).toEqual([['losses', 'a', 'b']]);
  expect(lanes(rows, { clock: 'occurred' })).toEqual([['losses', 'b', 'a']]);
});

test('reports that the mask leaves out are in no lane and count for none', () => {
  const rows = [{ id: 'a', topics: ['losses'] }, { id: 'b', topics: ['losses', 'supply'] }, { id: 'c', topics: ['supply'] }];
  expect(lanes(rows, { mask: Uint8Array.of(0, 0, 1) })).toEqual([['supply', 'c']]);
});

test('every report that the mask lets through is in the lanes of its values, among the others, or among those of none', () => {
  const anyOptions = fc.record({ grouping: fc.constantFrom('topic', 'place', 'claimant'), clock: fc.constantFrom('reported', 'occurred'), most: fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(anyColumns, anyOptions, fc.infiniteStream(fc.constantFrom(0, 1)), (sample, options, bits) => {
      const mask = Uint8Array.from(sample.rows, () => bits.next().value as number);
      const sets = laneSets(sample.columns, sample.vocabulary, { ...options, mask });
      const named = sets.filter(({ kind }) => kind === 'value');
      const toldIn = (report: number) => toldOf(sample.rows[report] ?? {}, options.grouping);
      const ordered = [...orderBy(sample.columns, options.clock)].filter((report) => mask[report] === 1);
      const isIn = (report: number, kind: string, key: string) => {
        if (kind === 'value') return toldIn(report).includes(key);
        if (kind === 'none') return toldIn(report).length === 0;
        return toldIn(report).length > 0 && !named.some((lane) => toldIn(report).includes(lane.key));
      };
      expect(named.length).toBeLessThanOrEqual(options.most);
      for (const { kind, key, members } of sets) expect([key, ...members]).toEqual([key, ...ordered.filter((report) => isIn(report, kind, key))]);
      expect(new Set(sets.flatMap(({ members }) => [...members]))).toEqual(new Set(ordered));
      expect(sets.every(({ members }) => members.length > 0)).toBe(true);
    }),
  );
});
