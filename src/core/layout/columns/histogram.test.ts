import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { densityOf } from '../density.ts';
import { lanesOf } from '../lanes.ts';
import { timeScale } from '../time-scale.ts';
import { histogramOf } from './histogram.ts';
import { laneSets, type LaneSetOptions } from './lane-sets.ts';
import { anyColumns, sampleColumns, type SampleColumns, startOf } from './testing/sample-columns.ts';

const scaleOf = (first: string, after: string, width = 1000) => timeScale({ start: startOf(first), end: startOf(after) }, 0, width);
const february = scaleOf('2023-02-15', '2023-02-25');

function histogram({ columns, vocabulary, chronicle }: SampleColumns, options: Partial<LaneSetOptions> = {}, scale = february) {
  const { clock = 'reported' } = options;
  const lanes = laneSets(columns, vocabulary, { grouping: 'side', clock, mask: null, most: 8, ...options });
  return histogramOf(columns.dates[clock], lanes, chronicle.site, scale);
}

describe('a histogram', () => {
  const sample = sampleColumns([
    { topics: ['losses', 'advance'], reported: '2023-02-23' },
    { topics: ['losses'], sides: ['south'], reported: '2023-02-23' },
    { topics: ['losses'], reported: '2023-02-24', occurred: '2023-02-20' },
  ]);
  const countsByDay = (...given: Parameters<typeof histogram>) => histogram(...given).bins.flatMap(({ start, counts, total }) => (total === 0 ? [] : [[(start - startOf('2023-02-01')) / 86_400_000 + 1, ...counts]]));

  test('counts the reports of a day by lane', () => {
    expect(countsByDay(sample)).toEqual([[23, 1, 1, 0], [24, 1, 0, 0]]);
  });

  test('goes by the clock', () => {
    expect(countsByDay(sample, { clock: 'occurred' })).toEqual([[20, 1, 0, 0]]);
  });

  test('counts what the mask lets through', () => {
    expect(countsByDay(sample, { mask: Uint8Array.of(0, 1, 0) })).toEqual([[23, 0, 1, 0]]);
  });

  test('counts a report in each of its lanes', () => {
    expect(countsByDay(sample, { grouping: 'topic' })).toEqual([[23, 2, 1], [24, 1, 0]]);
  });

  test('has the known gaps', () => {
    const gap = { ...sample.chronicle.site, gaps: [{ when: sample.chronicle.entries[0]?.reported ?? expect.fail(), note: 'A page is missing.' }] };
    const { gaps, bins } = histogramOf(sample.columns.dates.reported, [], gap, february);
    expect(gaps).toMatchObject([{ left: 800, right: 900, note: 'A page is missing.' }]);
    expect(bins.filter(({ isInGap }) => isInGap).map(({ start }) => start)).toEqual([startOf('2023-02-23')]);
  });
});

test('it is the density of the same lanes of entries', () => {
  const scales = fc.constantFrom(february, scaleOf('2023-02-23', '2023-02-24'), scaleOf('2022-01-01', '2024-06-01', 300), scaleOf('2023-03-01', '2023-03-05'), scaleOf('1900-01-01', '2100-01-01'));
  fc.assert(
    fc.property(anyColumns, scales, fc.constantFrom('reported', 'occurred'), (sample, scale, clock) => {
      const { chronicle } = sample;
      expect(histogram(sample, { clock }, scale)).toEqual(densityOf(lanesOf(chronicle, clock), chronicle.site.gaps, clock, scale, chronicle.site.timeZone));
    }),
  );
});
