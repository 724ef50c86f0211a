import { describe, expect, test } from 'vitest';
import { timeScale } from '../time-scale.ts';
import { histogramOf } from './histogram.ts';
import { laneSets, type LaneSetOptions } from './lane-sets.ts';
import { sampleColumns, type SampleColumns, startOf } from './testing/sample-columns.ts';

const scaleOf = (first: string, after: string, width = 1000) => timeScale({ start: startOf(first), end: startOf(after) }, 0, width);
const february = scaleOf('2023-02-15', '2023-02-25');

function histogram({ columns, vocabulary, chronicle }: SampleColumns, options: Partial<LaneSetOptions> = {}, scale = february) {
  const { clock = 'reported' } = options;
  const lanes = laneSets(columns, vocabulary, { grouping: 'side', clock, mask: null, most: 8, ...options });
  return histogramOf(columns.dates[clock], lanes, { gaps: [], zone: chronicle.site.timeZone }, scale);
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

  test('marks the known gaps', () => {
    const gaps = [{ from: startOf('2023-02-23'), to: startOf('2023-02-24') }];
    const { bins } = histogramOf(sample.columns.dates.reported, [], { gaps, zone: sample.chronicle.site.timeZone }, february);
    expect(bins.filter(({ isInGap }) => isInGap).map(({ start }) => start)).toEqual([startOf('2023-02-23')]);
  });
});
