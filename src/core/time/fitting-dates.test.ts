import { expect, test } from 'vitest';
import { dayText } from './calendar.ts';
import { splitDate } from './date-parts.ts';
import { fittingDaysOf, fittingEpochDays, fittingMonths, fittingYears } from './fitting-dates.ts';

function firstAndLast(text: string): string {
  const parts = splitDate(text);
  const fits = parts === null ? null : fittingEpochDays(parts);
  return fits === null ? 'none' : `${dayText(fits.first)} ${dayText(fits.last)}`;
}

test('X stands for any digit that makes a date which exists', () => {
  expect(firstAndLast('2023-02-2X')).toBe('2023-02-20 2023-02-28');
  expect(firstAndLast('2024-02-2X')).toBe('2024-02-20 2024-02-29');
  expect(firstAndLast('2023-02-XX')).toBe('2023-02-01 2023-02-28');
  expect(firstAndLast('2023-1X')).toBe('2023-10-01 2023-12-31');
  expect(firstAndLast('2023-XX-31')).toBe('2023-01-31 2023-12-31');
  expect(firstAndLast('202X-02-29')).toBe('2020-02-29 2028-02-29');
  expect(firstAndLast('19X5')).toBe('1905-01-01 1995-12-31');
  expect(firstAndLast('2XXX')).toBe('2000-01-01 2999-12-31');
  expect(firstAndLast('2023-02-3X')).toBe('none');
  expect(firstAndLast('XXX1-02-29')).toBe('none');
  expect(firstAndLast('XXXX-02-30')).toBe('none');
});

test('a season and a missing part are bounded by the year or month around them', () => {
  expect(firstAndLast('2023-21')).toBe('2023-01-01 2023-12-31');
  expect(firstAndLast('2023')).toBe('2023-01-01 2023-12-31');
  expect(firstAndLast('2024-02')).toBe('2024-02-01 2024-02-29');
});

test('years before 0 count backwards, and four X mean any year', () => {
  expect(fittingYears('-004X')).toEqual([-49, -48, -47, -46, -45, -44, -43, -42, -41, -40]);
  expect(fittingYears('-000X')?.at(-1)).toBe(-1);
  expect(fittingYears('XXXX')).toBeNull();
  expect(fittingMonths('X2')).toEqual([2, 12]);
  expect(fittingDaysOf(2023, 2, 'X9')).toEqual([9, 19]);
});
