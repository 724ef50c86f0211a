import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utcTime } from './utc-time.ts';

it('an instant is told in UTC as ECMAScript tells it, to the second', () => {
  expect(utcTime(Date.UTC(2023, 1, 26, 16, 5, 9))).toBe('2023-02-26T16:05:09Z');
  const years = { min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true };
  fc.assert(fc.property(fc.date(years), (date) => {
    expect(utcTime(date.getTime())).toBe(`${date.toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}Z`);
  }));
});

it('outside of the years 0001 to 9999 there is none', () => {
  expect([Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59Z')].map(utcTime)).toEqual(['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z']);
  expect([Date.parse('0001-01-01T00:00:00Z') - 1, Date.parse('+010000-01-01T00:00:00Z')].map(utcTime)).toEqual([null, null]);
});
