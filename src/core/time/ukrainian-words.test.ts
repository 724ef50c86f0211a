import { describe, expect, test } from 'vitest';
import { rangeWords } from './range-words.ts';
import { parseEdtf } from './parse-edtf.ts';
import { dayWords, monthWords, timeWords, weekdayOf } from './words.ts';

const zone = 'Europe/Kyiv';
const locale = 'uk';

function wordsOf(text: string): string {
  const parsed = parseEdtf(text, zone);
  if ('fault' in parsed) throw new Error(text);
  return timeWords(parsed.span, { zone, locale });
}

describe('a date in Ukrainian', () => {
  test('has its month in the genitive beside a day, in the nominative without one, and no sign of the year', () => {
    expect(wordsOf('2023-02-26')).toBe('26 лютого 2023');
    expect(wordsOf('2023-02')).toBe('лютий 2023');
    expect(wordsOf('2023')).toBe('2023');
    expect([dayWords('2023-11-05', { locale }), monthWords('2023-11', { locale: 'uk-UA' }), weekdayOf('2023-02-26', { locale })]).toEqual(['5 листопада 2023', 'листопад 2023', 'неділя']);
  });

  test.each([
    ['2023-21', 'весна 2023'],
    ['0044', '44 н. е.'],
    ['0000', '1 до н. е.'],
    ['-0044-03-15', '15 березня 45 року до н. е.'],
    ['Y170000002', '170000002 рік'],
    ['Y-170000002', '170000003 рік до н. е.'],
    ['unknown', 'дата невідома'],
    ['2023-02-26T18:00', '26 лютого 2023, 18:00 (UTC+2)'],
    ['2023-10-29T03:30', '29 жовтня 2023, 03:30 (UTC+3 або UTC+2)'],
  ])('%s is %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  test.each([
    ['2023-02-26?', 'можливо, 26 лютого 2023'],
    ['2023-02-26~', 'приблизно 26 лютого 2023'],
    ['2023-02-26%', 'можливо, приблизно 26 лютого 2023'],
    ['2023-02-2X~', 'один із днів 20–28 лютого 2023 (приблизно)'],
  ])('%s says its doubt: %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  test.each([
    ['2023-02-2X', 'один із днів 20–28 лютого 2023'],
    ['2023-01-3X', '30 або 31 січня 2023'],
    ['2023-02-X5', '5, 15 або 25 лютого 2023'],
    ['2023-02-XX', 'один із днів лютого 2023'],
    ['2023-XX', 'один із місяців 2023 року'],
    ['2023-1X', 'жовтень, листопад або грудень 2023'],
    ['2023-0X', 'один із місяців: січень – вересень 2023'],
    ['202X', '2020-ті роки'],
    ['194X', '1940-ві роки'],
    ['200X', 'один із років 2000–2009'],
    ['20XX-XX-XX', 'один із днів 2000–2099 років'],
    ['202X-XX', 'один із місяців 2020-х років'],
    ['202X-02-26', '26 лютого одного з 2020-х років'],
    ['1XXX-02-XX', 'один із днів лютого одного з років 1000–1999'],
    ['202X-21', 'весна одного з 2020-х років'],
    ['XXXX-12-25', '25 грудня невідомого року'],
    ['XXXX-XX-XX', 'дата невідома'],
    ['19X5', 'дата за записом 19X5'],
  ])('%s tells what its X digits leave open: %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });
});

describe('an interval in Ukrainian', () => {
  test.each([
    ['2023-02-23/2023-02-26', '23–26 лютого 2023'],
    ['2023-02-26/2023-03-01', '26 лютого – 1 березня 2023'],
    ['2023-01/2023-05', 'січень – травень 2023'],
    ['2022/2023', '2022–2023'],
    ['2023-21/2023-23', 'весна 2023 – осінь 2023'],
    ['2023-02-26T10:00/2023-02-26T12:00', '26 лютого 2023, 10:00 – 12:00 (UTC+2)'],
  ])('%s has a dash: %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  test.each([
    ['2023-02-23~/2023-02-26?', 'від приблизно 23 лютого 2023 до 26 лютого 2023 (можливо)'],
    ['201X/20XX', 'від 2010-х років до одного з років 2000–2099'],
    ['../2023-02-27', 'до 27 лютого 2023'],
    ['../2023', 'до 2023 року'],
    ['/2023-02', 'до лютого 2023, початок невідомий'],
    ['2023-02/..', 'від лютого 2023, кінець не вказано'],
    ['2023-22/', 'від літа 2023, кінець невідомий'],
    ['2023-1X/2024', 'від жовтня, листопада або грудня 2023 до 2024 року'],
    ['1XXX-12/2023', 'від грудня одного з років 1000–1999 до 2023 року'],
    ['XXXX/2023', 'від невідомої дати до 2023 року'],
    ['19X5/2023', 'від дати за записом 19X5 до 2023 року'],
  ])('%s has its ends in the genitive after prepositions: %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });
});

test('a stretch of time in Ukrainian is told as an interval is', () => {
  const words = (start: string, end: string) => rangeWords({ start: Date.parse(start), end: Date.parse(end) }, zone, locale);
  expect(words('2023-02-19T22:00Z', '2023-03-12T22:00Z')).toBe('20 лютого – 12 березня 2023');
  expect(words('2023-02-19T22:00Z', '2023-02-25T22:00Z')).toBe('20–25 лютого 2023');
  expect(words('2022-02-19T22:00Z', '2023-02-25T22:00Z')).toBe('20 лютого 2022 – 25 лютого 2023');
  expect(words('2023-02-19T22:00Z', '2023-02-20T22:00Z')).toBe('20 лютого 2023');
  expect(words('2023-02-20T04:00Z', '2023-02-20T10:30Z')).toBe('20 лютого 2023, 06:00 – 12:30');
});
