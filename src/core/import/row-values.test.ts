import { describe, expect, test } from 'vitest';
import { dateIn, numberIn, RowFaults, truthIn } from './row-values.ts';

describe('a number in a cell', () => {
  test.each([['7', 7], ['-7.50', -7.5], ['007', 7]])('is %s', (text, number) => {
    const faults = new RowFaults();
    expect([numberIn('value', text, faults), faults.reasons]).toEqual([number, []]);
  });

  test.each(['1,000', '1 000', '1.000,5', '5+', '~5', '1e3', 'about 5', '٥', '0x10', '.5', '5.', 'Infinity'])('is refused as %s, and not guessed', (text) => {
    const faults = new RowFaults();
    expect(numberIn('value', text, faults)).toBeUndefined();
    expect(faults.reasons).toEqual([`value is “${text}”, which is no number; write digits alone, without spaces or commas`]);
  });
});

describe('yes and no in a cell', () => {
  test('are read in the few ways that are clear, and no other', () => {
    const faults = new RowFaults();
    expect(['TRUE', 'yes', '1', 'False', 'no', '0'].map((text) => truthIn('approximate', text, faults))).toEqual([true, true, true, false, false, false]);
    expect([truthIn('approximate', 'maybe', faults), faults.reasons]).toEqual([undefined, ['approximate is “maybe”; write true or false']]);
  });
});

describe('a date in a cell', () => {
  test.each([
    ['3.11.2019', 'day-month-year', '2019-11-03'],
    ['3/11/2019', 'day-month-year', '2019-11-03'],
    ['3/11/2019', 'month-day-year', '2019-03-11'],
    ['2019/3/1', 'year-month-day', '2019-03-01'],
    ['3.11.2019 7:05', 'day-month-year', '2019-11-03T07:05'],
    ['3.11.2019 17:05:09', 'day-month-year', '2019-11-03T17:05:09'],
    ['3.11.2019 7:05:09', 'day-month-year', '2019-11-03T07:05:09'],
    ['2019-11-03', 'day-month-year', '2019-11-03'],
    ['2019-11-0X', 'day-month-year', '2019-11-0X'],
    ['3.11.19', 'day-month-year', '3.11.19'],
    ['31.11.2019', 'month-day-year', '2019-31-11'],
    ['November 2019', 'day-month-year', 'November 2019'],
  ] as const)('%s, as %s, is %s', (text, order, edtf) => {
    expect(dateIn(text, order)).toBe(edtf);
  });

  test('stays as it is where no order is named, for the check to judge', () => {
    expect(dateIn('3/11/2019', null)).toBe('3/11/2019');
  });
});
