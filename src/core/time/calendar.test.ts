import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilOf, dayLength, daysInMonth, dayText, epochDayOf, epochDayOfText } from './calendar.ts';

test('a year has 29 February when four divides it, but for whole centuries that 400 does not divide', () => {
  expect([2023, 2024, 1900, 2000, 0, -4, -100].map((year) => daysInMonth(year, 2))).toEqual([
    28, 29, 28, 29, 29, 29, 28,
  ]);
});

test('epoch days agree with the proleptic Gregorian calendar of ECMAScript, before the year 1 too', () => {
  fc.assert(
    fc.property(fc.integer({ min: -8.64e15 / dayLength, max: 8.64e15 / dayLength }), (epochDay) => {
      const date = new Date(epochDay * dayLength);
      const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(civilOf(epochDay)).toEqual(civil);
      expect(epochDayOf(civil)).toBe(epochDay);
    }),
  );
});

test('the text of a day survives, in the year 1, before it and after 9999', () => {
  for (const text of ['0001-01-01', '0000-02-29', '-0044-03-15', '2024-02-29', '1969-12-31', '12345-06-07']) {
    expect(dayText(epochDayOfText(text))).toBe(text);
  }
});

test('a text that is no day is a RangeError', () => {
  for (const text of ['2023-02-29', '2023-13-01', '2023-00-01', '2023-01-00', '2023-02', '', 'today', '2023-2-1']) {
    expect(() => epochDayOfText(text), text).toThrow(RangeError);
  }
});
