import { expect, test } from 'vitest';
import { shortDate } from './short-date.ts';

test('a date on an axis is short, in the words of the language', () => {
  const date = { year: 2023, month: 2, day: 5 };
  expect(shortDate(date, 'dayOfYear', 'en')).toBe('5 Feb');
  expect(shortDate(date, 'monthOfYear', 'en')).toBe('February 2023');
  expect(shortDate(date, 'day', 'uk')).toBe('5 лют. 2023');
  expect(shortDate(date, 'monthOfYear', 'uk-UA')).toBe('лютий 2023');
});

test('an early year bears its era, and the year 0 is 1 BC', () => {
  expect(shortDate({ year: 44, month: 3, day: 15 }, 'year', 'en')).toBe('44 AD');
  expect(shortDate({ year: 0, month: 1, day: 1 }, 'year', 'en')).toBe('1 BC');
  expect(shortDate({ year: 44, month: 3, day: 15 }, 'dayOfYear', 'en')).toBe('15 Mar');
});
