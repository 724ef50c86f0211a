import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../time/zone.ts';
import { textWidth } from './text-width.ts';
import { ticksOf, type TickOptions } from './ticks.ts';
import { timeScale } from './time-scale.ts';

const zone = 'Europe/Kyiv';
const locale = 'en';
const window = (first: string, after: string) => ({ start: startOfDay(zone, first), end: startOfDay(zone, after) });
const ticksIn = (first: string, after: string, width = 1000, options: Partial<TickOptions> = {}) =>
  ticksOf(timeScale(window(first, after), 0, width), { zone, locale, ...options });
const labelsIn = (...given: Parameters<typeof ticksIn>) =>
  ticksIn(...given).ticks.flatMap(({ label }) => (label === '' ? [] : [label]));

describe('labels', () => {
  test('days bear their number, the first of a month its month, and the first of all the year where there is room', () => {
    expect(labelsIn('2023-02-26', '2023-03-03', 500, { finest: 'day' })).toEqual(['26 Feb 2023', '27', '28', '1 Mar', '2']);
    expect(labelsIn('2023-02-15', '2023-03-06', 950, { finest: 'day' })).toEqual([
      '15 Feb', '16', '17', '18', '19', '20', '21', '22', '23', '24', '25', '26', '27', '28', '1 Mar', '2', '3', '4', '5',
    ]);
  });

  test('where days are narrow, Mondays are named and every day is ruled', () => {
    const { ticks, step } = ticksIn('2023-02-01', '2023-03-25', 1000, { finest: 'day' });
    expect(step).toEqual({ unit: 'week', every: 1 });
    expect(ticks).toHaveLength(52);
    expect(ticks.flatMap(({ label }) => (label === '' ? [] : [label]))).toEqual([
      '1 Feb 2023', '6 Feb', '13 Feb', '20 Feb', '27 Feb', '6 Mar', '13 Mar', '20 Mar',
    ]);
    expect(ticks.filter(({ major }) => major).map(({ label }) => label)).toEqual([
      '6 Feb', '13 Feb', '20 Feb', '27 Feb', '6 Mar', '13 Mar', '20 Mar',
    ]);
  });

  test('a window that begins within a month names it, if it shows enough of it', () => {
    expect(labelsIn('2023-01-15', '2023-06-01', 1000, { labelRoom: 90 })).toEqual(['January 2023', 'February', 'March', 'April', 'May']);
    expect(labelsIn('2023-01-28', '2023-06-01', 1000, { labelRoom: 90 })).toEqual(['February 2023', 'March', 'April', 'May']);
  });

  test('narrow months have short names, and each January its year', () => {
    expect(labelsIn('2022-11-01', '2023-04-01', 280)).toEqual(['Nov', 'Dec', 'Jan', 'Feb', 'Mar']);
    expect(labelsIn('2022-11-01', '2023-04-01', 340)).toEqual(['Nov 2022', 'Dec', 'Jan 2023', 'Feb', 'Mar']);
  });

  test('years are named at round numbers, and before 1000 with their era', () => {
    expect(labelsIn('1900-01-01', '2000-01-01').slice(0, 3)).toEqual(['1900', '1910', '1920']);
    expect(labelsIn('0001-01-01', '0005-01-01', 340)).toEqual(['1 AD', '2 AD', '3 AD', '4 AD']);
  });

  test('hours are told on the clocks of the zone, on a day of 23 hours without the one that was left out', () => {
    expect(labelsIn('2023-03-26', '2023-03-27', 1150)).toEqual([
      '26 Mar', ...Array.from({ length: 23 }, (_, index) => index + 1).filter((each) => each !== 3).map((each) => `${String(each).padStart(2, '0')}:00`),
    ]);
    expect(labelsIn('2023-10-29', '2023-10-30', 1300).filter((label) => label === '03:00')).toHaveLength(2);
  });

  test('nothing is finer than the finest that was asked for', () => {
    expect(labelsIn('2023-02-23', '2023-02-25', 1000, { finest: 'day' })).toEqual(['23 Feb 2023', '24']);
  });
});

const instant = fc.integer({ min: Date.parse('-009999-01-01T00:00Z'), max: Date.parse('9999-01-01T00:00Z') });
const length = fc.oneof(fc.integer({ min: 1, max: 4e8 }), fc.integer({ min: 1, max: 1e11 }), fc.integer({ min: 1, max: 6e14 }));

describe('whatever the window and its width', () => {
  const options = fc.record({ zone: fc.constantFrom('UTC', zone, 'America/Los_Angeles', 'Australia/Lord_Howe'), locale: fc.constantFrom('en', 'uk') });

  test('ticks are in order, within the scale, and no more than it has room for', () => {
    fc.assert(
      fc.property(instant, length, fc.integer({ min: 40, max: 2000 }), options, (start, long, width, given) => {
        const { ticks } = ticksOf(timeScale({ start, end: start + long }, 10, 10 + width), given);
        expect(ticks.length).toBeLessThanOrEqual(width / 4 + 4);
        ticks.forEach(({ x, at }, index) => {
          expect(x).toBeGreaterThanOrEqual(10);
          expect(x).toBeLessThanOrEqual(10 + width);
          if (index > 0) expect(at).toBeGreaterThan(ticks[index - 1]?.at ?? Infinity);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('no label reaches the next', () => {
    fc.assert(
      fc.property(instant, length, fc.integer({ min: 40, max: 2000 }), options, (start, long, width, given) => {
        const named = ticksOf(timeScale({ start, end: start + long }, 0, width), given).ticks.filter(({ label }) => label !== '');
        named.forEach(({ x, label }, index) => expect(x + textWidth(label)).toBeLessThan(named[index + 1]?.x ?? width + 1));
      }),
      { numRuns: 60 },
    );
  });
});
