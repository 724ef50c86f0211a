import { describe, expect, test } from 'vitest';
import { lanesOf } from './lanes.ts';
import { sampleChronicle } from './testing/sample-chronicle.ts';

const idsOf = (...given: Parameters<typeof lanesOf>) => lanesOf(...given).map(({ side, entries }) => [side?.id ?? null, ...entries.map(({ id }) => id)]);

describe('lanes', () => {
  test('stand in the order of the site, and an empty side has its own', () => {
    expect(idsOf(sampleChronicle([{ id: 'a', sides: ['south'] }], { sides: ['north', 'south', 'east'] }), 'reported')).toEqual([
      ['north'], ['south', 'a'], ['east'],
    ]);
  });

  test('a report of two sides stands once, with the first of them', () => {
    expect(idsOf(sampleChronicle([{ id: 'a', sides: ['south', 'north'] }]), 'reported')).toEqual([['north'], ['south', 'a']]);
  });

  test('reports without a side come last, and only if there are any', () => {
    const lanes = lanesOf(sampleChronicle([{ id: 'a', sides: [] }, { id: 'b' }]), 'reported');
    expect(lanes.map(({ side, index }) => [side?.id ?? null, index])).toEqual([['north', 0], ['south', 1], [null, null]]);
  });

  test('each clock has its own order, in which the unknown comes last and equal times go by id', () => {
    const chronicle = sampleChronicle([
      { id: 'c', reported: '2023-02-23', occurred: 'unknown' },
      { id: 'b', reported: '2023-02-24', occurred: '2023-02-20' },
      { id: 'a', reported: '2023-02-24', occurred: '2023-02-22' },
    ]);
    expect(idsOf(chronicle, 'reported')[0]).toEqual(['north', 'c', 'a', 'b']);
    expect(idsOf(chronicle, 'occurred')[0]).toEqual(['north', 'b', 'a', 'c']);
  });
});
