import { describe, expect, test } from 'vitest';
import { edtfOfCsl } from './csl-dates.ts';

describe('a date of CSL', () => {
  test.each([
    [{ 'date-parts': [[2019]] }, '2019'],
    [{ 'date-parts': [['2019', '11', 3]] }, '2019-11-03'],
    [{ 'date-parts': [[2019, 11], [2020, 1, 2]] }, '2019-11/2020-01-02'],
    [{ 'date-parts': [[2019]], circa: true }, '2019~'],
    [{ 'date-parts': [[2019, 11], [2019, 12]], circa: 1 }, '2019-11~/2019-12~'],
    [{ 'date-parts': [[2019]], season: 3 }, '2019-23'],
    [{ 'date-parts': [[2019, 11]], season: '3' }, '2019-11'],
    [{ raw: '2019-11-0X' }, '2019-11-0X'],
    [{ literal: '2019?' }, '2019?'],
    [{ raw: 'last week', 'date-parts': [[2019]] }, '2019'],
    ['2019-11-03', '2019-11-03'],
  ])('%j is %s', (date, edtf) => {
    expect(edtfOfCsl(date)).toBe(edtf);
  });

  test.each([[{}], [null], ['soon'], [2019], [{ 'date-parts': [] }], [{ 'date-parts': [[]] }], [{ 'date-parts': [['x']] }], [{ 'date-parts': [[2019, 13]] }], [{ 'date-parts': [[2019, 2, 30]] }], [{ 'date-parts': [[1], [2], [3]] }], [{ literal: 'spring' }], [{ raw: 'unknown' }]])('%j is none that can be told', (date) => {
    expect(edtfOfCsl(date)).toBeNull();
  });

  test('before our era counts from 1, as history does, and there is no year 0', () => {
    expect(edtfOfCsl({ 'date-parts': [[-350]] })).toBe('-0349');
    expect(edtfOfCsl({ 'date-parts': [[-1, 5]] })).toBe('0000-05');
    expect(edtfOfCsl({ 'date-parts': [[0]] })).toBeNull();
  });
});
