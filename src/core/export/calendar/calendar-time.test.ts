import { describe, expect, it } from 'vitest';
import { spanOf } from '../../layout/testing/sample-chronicle.ts';
import { calendarTime } from './calendar-time.ts';

const timeOf = (text: string) => calendarTime(spanOf(text), 'Europe/Kyiv');
const days = (start: string, end: string | null, isExact: boolean) => ({ kind: 'days', start, end, isExact });

describe('in a calendar', () => {
  it.each([
    ['2023-02-26', '20230226', null],
    ['2023-02-23/2023-02-26', '20230223', '20230227'],
    ['2023-02-28/2023-02-28T18:00', '20230228', null],
    ['2024-02-28/2024-02-29', '20240228', '20240301'],
  ])('%s takes its days', (text, start, end) => {
    expect(timeOf(text)).toEqual(days(start, end, true));
  });

  it.each([
    ['2023-02-26T18:00', '20230226T160000Z', null],
    ['2023-02-26T18:00+03:00', '20230226T150000Z', null],
    ['2023-02-26T23:00-05:00', '20230227T040000Z', null],
    ['2023-02-26T18:00/2023-02-26T20:30', '20230226T160000Z', '20230226T183000Z'],
    ['2023-02-26T18:00/2023-02-26T18:00', '20230226T160000Z', null],
  ])('%s takes its times', (text, start, end) => {
    expect(timeOf(text)).toEqual({ kind: 'time', start, end, isExact: true });
  });

  it('a clock time that came twice is not exact', () => {
    expect(timeOf('2023-10-29T03:30')).toEqual({ kind: 'time', start: '20231029T003000Z', end: null, isExact: false });
  });

  it.each([
    ['2023-02-26?', '20230226', null],
    ['2023-02-26~', '20230226', null],
    ['2023-02-2X', '20230220', '20230301'],
    ['2023-02', '20230201', '20230301'],
    ['2024', '20240101', '20250101'],
    ['2023-21', '20230101', '20240101'],
    ['2023-02-23?/2023-02-26', '20230223', '20230227'],
    ['2023-02/2023-03', '20230201', '20230401'],
  ])('%s takes all the days that it can mean, and is not exact', (text, start, end) => {
    expect(timeOf(text)).toEqual(days(start, end, false));
  });

  it.each([
    ['../2023-02-27', '20230227'],
    ['2023-02-27/..', '20230227'],
    ['/2023-02-27', '20230227'],
    ['2023-02-27/', '20230227'],
    ['2023-02-27T18:00/..', '20230227'],
  ])('%s takes the day of the end that is known, and is not exact', (text, start) => {
    expect(timeOf(text)).toEqual(days(start, null, false));
  });

  it.each(['unknown', 'XXXX-11-06', '202X', '20XX', '2021/2023', '-0349', '0000-01-01', 'Y12345', '9999-12-31'])('%s has no place', (text) => {
    expect(timeOf(text)).toEqual({ kind: 'none' });
  });

  it('a stretch that is exact may be longer than a year', () => {
    expect(timeOf('2021-01-01/2023-02-01')).toEqual(days('20210101', '20230202', true));
  });
});
