import { describe, expect, test } from 'vitest';
import { parseEdtf } from './parse-edtf.ts';
import { dayAndClockWords } from './point-words.ts';
import { dayWords, monthWords, timeWords, weekdayOf } from './words.ts';

const zones = ['UTC', 'Europe/Kyiv', 'America/Los_Angeles', 'Pacific/Kiritimati'];

function wordsOf(text: string, zone = 'Europe/Kyiv', locale = 'en'): string {
  const parsed = parseEdtf(text, zone);
  if ('fault' in parsed) throw new Error(`${text}: ${JSON.stringify(parsed.fault)}`);
  return timeWords(parsed.span, { zone, locale });
}

describe('a date', () => {
  test.each([
    ['2023-02-26', '26 February 2023'],
    ['2024-02-29', '29 February 2024'],
    ['2023-02', 'February 2023'],
    ['2023', '2023'],
    ['2023-21', 'spring 2023'],
    ['2023-24', 'winter 2023'],
    ['0001-01-01', '1 January 1 AD'],
    ['0044', '44 AD'],
    ['0000', '1 BC'],
    ['-0044-03-15', '15 March 45 BC'],
    ['Y170000002', 'the year 170000002'],
    ['Y-170000002', '170000003 BC'],
    ['unknown', 'date unknown'],
  ])('%s is %s', (text, words) => {
    expect(zones.map((zone) => wordsOf(text, zone))).toEqual(zones.map(() => words));
  });

  test.each([
    ['2023-02-26?', 'perhaps 26 February 2023'],
    ['2023-02-26~', 'about 26 February 2023'],
    ['2023-02-26%', 'perhaps about 26 February 2023'],
    ['2023-21?', 'perhaps spring 2023'],
    ['2023-02-XX?', 'perhaps a day in February 2023'],
    ['2023-02-2X~', 'between 20 and 28 February 2023, approximately'],
  ])('%s says its doubt: %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });
});

describe('X digits', () => {
  test.each([
    ['2023-02-2X', 'between 20 and 28 February 2023'],
    ['2024-02-2X', 'between 20 and 29 February 2024'],
    ['2023-02-0X', 'between 1 and 9 February 2023'],
    ['2023-01-3X', '30 or 31 January 2023'],
    ['2023-02-X5', '5, 15 or 25 February 2023'],
    ['2023-02-XX', 'a day in February 2023'],
    ['2023-XX', 'a month in 2023'],
    ['2023-XX-XX', 'a day in 2023'],
    ['2023-1X', 'October, November or December 2023'],
    ['2023-0X', 'between January and September 2023'],
    ['202X', 'the 2020s'],
    ['200X', 'between 2000 and 2009'],
    ['20XX', 'between 2000 and 2099'],
    ['2XXX', 'between 2000 and 2999'],
    ['-004X', 'between 50 BC and 41 BC'],
    ['202X-XX', 'a month in the 2020s'],
    ['20XX-XX-XX', 'a day between 2000 and 2099'],
    ['202X-02-26', '26 February of a year in the 2020s'],
    ['1XXX-02-XX', 'a day in February of a year between 1000 and 1999'],
    ['202X-21', 'spring of a year in the 2020s'],
    ['XXXX-12-25', '25 December of an unknown year'],
    ['XXXX-XX-XX', 'date unknown'],
    ['XXXX?', 'date unknown'],
    ['19X5', 'a date that fits 19X5'],
    ['2023-XX-15~', 'a date that fits 2023-XX-15, approximately'],
  ])('%s is %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });
});

describe('a clock time', () => {
  test.each([
    ['2023-02-26T18:00', '26 February 2023, 18:00 (UTC+2)'],
    ['2023-07-01T18:00', '1 July 2023, 18:00 (UTC+3)'],
    ['2023-02-26T18:00+02:00', '26 February 2023, 18:00 (UTC+2)'],
    ['2023-02-26T00:00:07Z', '26 February 2023, 00:00:07 (UTC)'],
    ['2023-02-26T18:00-04', '26 February 2023, 18:00 (UTC-4)'],
    ['2023-02-26T18:00+05:30', '26 February 2023, 18:00 (UTC+5:30)'],
    ['2023-10-29T03:30', '29 October 2023, 03:30 (UTC+3 or UTC+2)'],
    ['1850-01-01T12:00', '1 January 1850, 12:00 (UTC+2:02:04)'],
  ])('%s is %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  test('that was written with an offset is told in it, in every zone', () => {
    expect(zones.map((zone) => wordsOf('2023-02-26T18:00+02:00', zone))).toEqual(
      zones.map(() => '26 February 2023, 18:00 (UTC+2)'),
    );
  });

  test('that was written without an offset bears that of the zone', () => {
    expect(zones.map((zone) => wordsOf('2023-02-26T18:00', zone).slice('26 February 2023, 18:00 '.length))).toEqual([
      '(UTC)',
      '(UTC+2)',
      '(UTC-8)',
      '(UTC+14)',
    ]);
  });
});

describe('an interval', () => {
  test.each([
    ['2023-02-23/2023-02-26', '23 to 26 February 2023'],
    ['2023-02-26/2023-03-01', '26 February to 1 March 2023'],
    ['2022-12-30/2023-01-02', '30 December 2022 to 2 January 2023'],
    ['2023-02-26/2023-02-26', '26 February 2023'],
    ['2023-01/2023-05', 'January to May 2023'],
    ['2022-12/2023-01', 'December 2022 to January 2023'],
    ['2022/2023', '2022 to 2023'],
    ['2023-21/2023-23', 'spring 2023 to autumn 2023'],
    ['2023-02-23/2023-03', '23 February 2023 to March 2023'],
    ['-0044-03-15/-0044-03-17', '15 to 17 March 45 BC'],
    ['2023-02-25T18:00/2023-02-26T18:00', '25 February 2023, 18:00 to 26 February 2023, 18:00 (UTC+2)'],
    ['2023-02-26T10:00/2023-02-26T12:00', '26 February 2023, 10:00 to 12:00 (UTC+2)'],
    ['2023-02-26T10:00+01:00/2023-02-26T12:00', '26 February 2023, 10:00 (UTC+1) to 26 February 2023, 12:00 (UTC+2)'],
    ['2023-02-26T10:00/2023-02-27', '26 February 2023, 10:00 (UTC+2) to 27 February 2023'],
    ['2023-02-23~/2023-02-26?', 'from about 23 February 2023 to perhaps 26 February 2023'],
    ['2023-02-2X/2023-03-02', 'from a day between 20 and 28 February 2023 to 2 March 2023'],
    ['201X/20XX', 'from the 2010s to a year between 2000 and 2099'],
    ['../2023-02-27', 'until 27 February 2023'],
    ['/2023-02-27', 'until 27 February 2023, start unknown'],
    ['2023-02-23/..', 'from 23 February 2023, no end given'],
    ['2023-02-23/', 'from 23 February 2023, end unknown'],
    ['XXXX/2023', 'from an unknown date to 2023'],
  ])('%s is %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });
});

test('a date with a clock can be told in two lines, and one without cannot', () => {
  const linesOf = (text: string) => {
    const parsed = parseEdtf(text, 'Europe/Kyiv');
    return 'fault' in parsed || parsed.span.kind !== 'point' ? undefined : dayAndClockWords(parsed.span.point, { zone: 'Europe/Kyiv', locale: 'en' });
  };
  expect(linesOf('2023-04-29T21:02:35')).toEqual({ day: '29 April 2023', clock: '21:02:35 (UTC+3)' });
  expect(linesOf('2023-02-26T16:54-05:00')).toEqual({ day: '26 February 2023', clock: '16:54 (UTC-5)' });
  expect(['2023-02-26', '2023-02', '2023-02-26~'].map(linesOf)).toEqual([null, null, null]);
});

test('days, weekdays and months have names of their own', () => {
  expect(dayWords('2023-02-26', { locale: 'en' })).toBe('26 February 2023');
  expect(dayWords('0001-01-01', { locale: 'en' })).toBe('1 January 1 AD');
  expect(weekdayOf('2023-02-26', { locale: 'en' })).toBe('Sunday');
  expect(weekdayOf('0001-01-01', { locale: 'en' })).toBe('Monday');
  expect(monthWords('2023-02', { locale: 'en' })).toBe('February 2023');
  expect(() => dayWords('2023-02-29', { locale: 'en' })).toThrow(RangeError);
  expect(() => monthWords('2023-13', { locale: 'en' })).toThrow(RangeError);
});

test('a language without phrases gets English ones, and never half of each', () => {
  expect(
    ['en-GB', 'en-US', 'fr', 'tr-TR', 'constructor'].map((locale) => wordsOf('2023-02-26~', 'UTC', locale)),
  ).toEqual(Array(5).fill('about 26 February 2023'));
});
