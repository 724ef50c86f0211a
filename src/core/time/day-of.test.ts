import { expect, test } from 'vitest';
import type { TimeSpan } from '../model/time-span.ts';
import { dayOf, monthOf } from './day-of.ts';
import { parseEdtf } from './parse-edtf.ts';

function spanOf(text: string, zone: string): TimeSpan {
  const parsed = parseEdtf(text, zone);
  if ('fault' in parsed) throw new Error(text);
  return parsed.span;
}

const zones = ['UTC', 'Europe/Kyiv', 'America/Los_Angeles', 'Pacific/Kiritimati'];
const day = (text: string, zone = 'Europe/Kyiv') => dayOf(spanOf(text, zone), zone);
const month = (text: string, zone = 'Europe/Kyiv') => monthOf(spanOf(text, zone), zone);

test.each(zones)('in %s a day is its own day and month, with or without doubt', (zone) => {
  for (const date of ['2023-02-26', '2024-02-29', '2023-03-26', '2023-10-29', '0001-01-01', '-0044-03-15']) {
    expect([date, `${date}?`, `${date}~`, `${date}%`].map((text) => day(text, zone))).toEqual(Array(4).fill(date));
    expect(month(date, zone)).toBe(date.slice(0, -3));
  }
});

test('a clock time is of the day that it is in the zone', () => {
  expect(day('2023-02-26T18:00')).toBe('2023-02-26');
  expect(day('2023-02-26T23:00Z')).toBe('2023-02-27');
  expect(day('2023-02-26T23:00Z', 'America/Los_Angeles')).toBe('2023-02-26');
  expect(month('2023-02-28T23:00Z')).toBe('2023-03');
});

test('an interval within a day is of that day', () => {
  expect(day('2023-02-26T10:00/2023-02-26T23:59')).toBe('2023-02-26');
  expect(day('2023-02-26/2023-02-26')).toBe('2023-02-26');
});

test('what may reach over a day has no day, but may have a month', () => {
  expect(
    ['2023-02-2X', '2023-02-XX', '2023-02', '2023-02-23/2023-02-26', '2023-02/2023-02'].map((text) => day(text)),
  ).toEqual(Array(5).fill(null));
  expect(
    ['2023-02-2X', '2023-02-XX', '2023-02~', '2023-02-23/2023-02-26', '2023-02/2023-02'].map((text) => month(text)),
  ).toEqual(Array(5).fill('2023-02'));
});

test('what may reach over a month has no month', () => {
  const wide = [
    '2023',
    '2023-21',
    '2023-XX',
    '2023-02-26/2023-03-01',
    '2023-02-26/..',
    '/2023-02-26',
    'XXXX-02',
    'unknown',
  ];
  expect(wide.map((text) => month(text))).toEqual(wide.map(() => null));
  expect(wide.map((text) => day(text))).toEqual(wide.map(() => null));
});
