import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, startOfDay } from '../time/zone.ts';
import { bySide } from './columns/by-side.ts';
import { histogramOf } from './columns/histogram.ts';
import { knownGapsOf } from './columns/known-gaps.ts';
import { gapsIn } from './density.ts';
import { sampleChronicle, type SampleReport, sampleZone, type SampleSite } from './testing/sample-chronicle.ts';
import { timeScale } from './time-scale.ts';

function density(reports: readonly SampleReport[], given: { first?: string; after?: string; width?: number } & SampleSite = {}) {
  const { first = '2023-01-01', after = '2023-06-01', width = 1168, ...site } = given;
  const chronicle = sampleChronicle(reports, site);
  const scale = timeScale({ start: startOfDay(sampleZone, first), end: startOfDay(sampleZone, after) }, 0, width);
  const { columns, lanes } = bySide(chronicle, 'reported');
  const gaps = knownGapsOf(chronicle.site, 'en');
  return { ...histogramOf(columns.dates.reported, lanes, { gaps, zone: sampleZone }, scale), gaps: gapsIn(gaps, scale) };
}

describe('bins', () => {
  test('are days where these are wide enough, else weeks, months, years and more', () => {
    const stepOf = (first: string, after: string, width: number) => density([], { first, after, width }).step;
    expect(stepOf('2023-01-01', '2023-06-01', 1168)).toEqual({ unit: 'day', every: 1 });
    expect(stepOf('2023-01-01', '2023-06-01', 340)).toEqual({ unit: 'week', every: 1 });
    expect(stepOf('2013-01-01', '2023-01-01', 1168)).toEqual({ unit: 'month', every: 1 });
    expect(stepOf('1900-01-01', '2023-01-01', 1168)).toEqual({ unit: 'year', every: 1 });
    expect(stepOf('0001-01-01', '2023-01-01', 1168)).toEqual({ unit: 'year', every: 10 });
    expect(stepOf('-9999-01-01', '9999-01-01', 340)).toEqual({ unit: 'year', every: 1000 });
  });

  test('begin at local midnight, also when the clocks change', () => {
    const { bins } = density([], { first: '2023-03-20', after: '2023-04-01' });
    expect(bins.map(({ start }) => dayAt(sampleZone, start))).toEqual(bins.map((_, index) => `2023-03-${20 + index}`));
    expect(bins.map(({ start, end }) => (end - start) / 3_600_000)).toContain(23);
  });

  test('count each side apart', () => {
    const { bins, highest } = density([{}, {}, { sides: ['south'] }, { reported: '2023-02-24' }]);
    const [first, second] = bins.filter(({ total }) => total > 0);
    expect(first).toMatchObject({ counts: [2, 1], total: 3 });
    expect(second).toMatchObject({ counts: [1, 0], total: 1 });
    expect(highest).toBe(3);
  });

  test('that are empty are there', () => {
    expect(density([{}]).bins.filter(({ total }) => total === 0)).toHaveLength(150);
  });
});

describe('a report that is not dated to a bin', () => {
  test('is counted apart', () => {
    const given = [{ reported: '2023-02-23/2023-02-24' }, { reported: '../2023-02-23' }, { reported: 'unknown' }, { reported: '2022' }, { reported: '2024-01-01' }];
    expect(density(given)).toMatchObject({ loose: 2, undated: 1, outside: 2, highest: 0 });
  });

  test('may be dated to a wider one', () => {
    expect(density([{ reported: '2023-02-21/2023-02-24' }], { width: 340 })).toMatchObject({ loose: 0, highest: 1 });
  });
});

describe('known gaps', () => {
  const gaps = [
    { when: '2023-02-18/2023-02-19', note: 'No bulletin was found.' },
    { when: '2022', note: 'Before.' },
    { when: '2023-05-30/..', note: 'Not yet read.' },
    { when: 'unknown', note: 'Of some day.' },
  ];

  test('are stretches of the scale, open ones as far as its end', () => {
    const { gaps: found } = density([], { gaps, first: '2023-02-15', after: '2023-02-25', width: 1000 });
    expect(found).toMatchObject([{ left: 300, right: 500, words: '18 to 19 February 2023', note: 'No bulletin was found.' }]);
    expect(density([], { gaps }).gaps.map(({ note }) => note)).toEqual(['No bulletin was found.', 'Not yet read.']);
  });

  test('mark the days that are empty for a known reason', () => {
    const marked = density([], { gaps }).bins.filter(({ isInGap }) => isInGap).map(({ start }) => dayAt(sampleZone, start));
    expect(marked).toEqual(['2023-02-18', '2023-02-19', '2023-05-30', '2023-05-31']);
  });
});

test('every report is counted once, and the bins fill the scale', () => {
  const dates = fc.constantFrom('unknown', '2023-02-23', '2023-02', '2023', '1950-02-02', '0001', '../2020', '2023-02-25T12:00', '2023-02-26/2023-02-27');
  const windows = fc.constantFrom(['2023-01-01', '2023-06-01'], ['2023-02-23', '2023-02-24'], ['1900-01-01', '2100-01-01'], ['0001-01-01', '3000-01-01']);
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 20 }), windows, fc.integer({ min: 100, max: 1200 }), (given, [first, after], width) => {
      const { bins, loose, undated, outside } = density(given.map((reported) => ({ reported })), { first, after, width });
      expect(bins.reduce((sum, { total }) => sum + total, 0) + loose + undated + outside).toBe(given.length);
      expect(bins[0]?.left).toBe(0);
      expect(bins.at(-1)?.right).toBeCloseTo(width, 6);
      expect(bins.every(({ left }, index) => index === 0 || left === bins[index - 1]?.right)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
