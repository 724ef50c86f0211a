import { describe, expect, test } from 'vitest';
import { spanOf } from '../../testing/sample-source.ts';
import { cslDate } from './csl-date.ts';

const csl = (text: string) => cslDate(spanOf(text), (span) => `(${span.text})`);

describe('a date of CSL-JSON', () => {
  test.each([
    ['2023', [[2023]]],
    ['2023-02', [[2023, 2]]],
    ['2023-02-26', [[2023, 2, 26]]],
    ['2023-02-26T18:00+02:00', [[2023, 2, 26]]],
    ['2023-02-23/2023-02-26', [[2023, 2, 23], [2023, 2, 26]]],
    ['2023-02/2023-03-04', [[2023, 2], [2023, 3, 4]]],
  ])('has the parts that are written, two dates of a range, and no other: %s', (text, parts) => expect(csl(text)).toEqual({ 'date-parts': parts }));

  test('ends before the first digit that is not known', () => {
    expect(['2023-02-2X', '2023-XX', '2023-1X'].map(csl)).toEqual([{ 'date-parts': [[2023, 2]] }, { 'date-parts': [[2023]] }, { 'date-parts': [[2023]] }]);
  });

  test('is circa for every doubt, of either end', () => {
    for (const text of ['2023-02-26?', '2023-02~', '2023%', '2023-02-23?/2023-02-26', '2023-02-23/2023-02-26~']) expect(csl(text)?.circa, text).toBe(true);
    expect(csl('2023-02-26')).not.toHaveProperty('circa');
  });

  test('is in words where not even a year is known, or an end is missing', () => {
    expect(['19XX', 'XXXX-11-06', '2023-02-23/..', '../2023-02-26', '2023-02-23/'].map(csl)).toEqual(
      ['19XX', 'XXXX-11-06', '2023-02-23/..', '../2023-02-26', '2023-02-23/'].map((text) => ({ literal: `(${text})` })),
    );
  });

  test('counts years before Christ without a year 0, and knows seasons', () => {
    expect([csl('-0349'), csl('0000'), csl('2020-21')]).toEqual([{ 'date-parts': [[-350]] }, { 'date-parts': [[-1]] }, { 'date-parts': [[2020]], season: 1 }]);
  });

  test('is not there where nothing is known', () => {
    expect([csl('unknown'), cslDate(null, () => '')]).toEqual([null, null]);
  });
});
