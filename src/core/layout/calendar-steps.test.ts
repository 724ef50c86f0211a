import { describe, expect, test } from 'vitest';
import { lengthOf, startsOf, stretchesOf } from './calendar-steps.ts';

const kyiv = 'Europe/Kyiv';
const utc = (text: string) => Date.parse(text);
const isoOf = (instants: number[]) => instants.map((instant) => new Date(instant).toISOString().slice(0, 16));

describe('the starts of calendar steps', () => {
  test('days begin at local midnight, also over the change of the clocks', () => {
    expect(isoOf(startsOf({ unit: 'day', every: 1 }, kyiv, utc('2023-03-25T00:00Z'), utc('2023-03-28T00:00Z')))).toEqual([
      '2023-03-25T22:00',
      '2023-03-26T21:00',
      '2023-03-27T21:00',
    ]);
  });

  test('weeks begin on Monday', () => {
    expect(isoOf(startsOf({ unit: 'week', every: 1 }, 'UTC', utc('2023-02-20T00:00Z'), utc('2023-03-06T00:00Z')))).toEqual([
      '2023-02-20T00:00',
      '2023-02-27T00:00',
      '2023-03-06T00:00',
    ]);
  });

  test('months and quarters begin in January, years and decades at round numbers', () => {
    const [from, to] = [utc('1995-06-01T00:00Z'), utc('1996-12-31T00:00Z')];
    expect(isoOf(startsOf({ unit: 'month', every: 3 }, 'UTC', from, to)).map((each) => each.slice(0, 7))).toEqual([
      '1995-07', '1995-10', '1996-01', '1996-04', '1996-07', '1996-10',
    ]);
    expect(isoOf(startsOf({ unit: 'year', every: 10 }, 'UTC', from, utc('2011-01-01T00:00Z')))).toEqual(['2000-01-01T00:00', '2010-01-01T00:00']);
  });

  test('a day on which the clocks are put forward has 23 hours, the other one 25', () => {
    const hoursOf = (from: string, to: string) => startsOf({ unit: 'hour', every: 1 }, kyiv, utc(from), utc(to) - 1).length;
    expect(hoursOf('2023-03-25T22:00Z', '2023-03-26T21:00Z')).toBe(23);
    expect(hoursOf('2023-10-28T21:00Z', '2023-10-29T22:00Z')).toBe(25);
  });

  test('a day that the zone left out has no start of its own', () => {
    const starts = startsOf({ unit: 'day', every: 1 }, 'Pacific/Apia', utc('2011-12-29T12:00Z'), utc('2011-12-31T12:00Z'));
    expect(isoOf(starts)).toEqual(['2011-12-30T10:00', '2011-12-31T10:00']);
  });

  test('the year before year 1 is year 0', () => {
    const starts = startsOf({ unit: 'year', every: 1 }, 'UTC', utc('-000001-06-01T00:00Z'), utc('0001-06-01T00:00Z'));
    expect(isoOf(starts)).toEqual(['0000-01-01T00:00', '0001-01-01T00:00']);
  });
});

describe('stretches', () => {
  test('the first and the last are whole, though the time asked for is not', () => {
    const stretches = stretchesOf({ unit: 'month', every: 1 }, 'UTC', utc('2023-01-15T00:00Z'), utc('2023-03-01T00:00Z'));
    expect(stretches.map(({ start, end }) => isoOf([start, end]))).toEqual([
      ['2023-01-01T00:00', '2023-02-01T00:00'],
      ['2023-02-01T00:00', '2023-03-01T00:00'],
    ]);
  });

  test('hours of a day join without a hole', () => {
    const stretches = stretchesOf({ unit: 'hour', every: 3 }, kyiv, utc('2023-03-25T22:00Z'), utc('2023-03-26T21:00Z'));
    expect(stretches[0]?.start).toBe(utc('2023-03-25T22:00Z'));
    expect(stretches.at(-1)?.end).toBe(utc('2023-03-26T21:00Z'));
    stretches.slice(1).forEach(({ start }, index) => expect(start).toBe(stretches[index]?.end));
  });
});

test('lengths are means', () => {
  expect(lengthOf({ unit: 'year', every: 4 }) / lengthOf({ unit: 'day', every: 1 })).toBe(1460.97);
});
