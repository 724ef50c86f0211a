import { describe, expect, test } from 'vitest';
import { countingOf } from './counting.ts';

describe('what is counted', () => {
  test('has two forms in English', () => {
    const { count } = countingOf('en-GB');
    const reports = { one: 'report', other: 'reports' };
    expect([0, 1, 2, 1200].map((each) => count(each, reports))).toEqual(['0 reports', '1 report', '2 reports', '1,200 reports']);
  });

  test('has the three forms of whole numbers in Ukrainian', () => {
    const { count } = countingOf('uk');
    const reports = { one: 'повідомлення', few: 'повідомлення', many: 'повідомлень', other: 'повідомлення' };
    const days = { one: 'день', few: 'дні', many: 'днів', other: 'дня' };
    expect([1, 2, 4, 5, 11, 12, 21, 22, 25].map((each) => count(each, days))).toEqual(['1 день', '2 дні', '4 дні', '5 днів', '11 днів', '12 днів', '21 день', '22 дні', '25 днів']);
    expect(count(0, reports)).toBe('0 повідомлень');
  });

  test('writes numbers with all their digits, or two of them', () => {
    expect([1234.5, 2.125].map(countingOf('en-GB').exact)).toEqual(['1,234.5', '2.125']);
    expect([1234.5, 2.125].map(countingOf('en-GB').rough)).toEqual(['1,200', '2.1']);
    expect([12_345.5, 2.125].map(countingOf('uk').exact)).toEqual(['12\u00a0345,5', '2,125']);
  });

  test('falls back to the form for all others', () => {
    expect(countingOf('uk').form(5, { one: 'a', other: 'b' })).toBe('b');
  });
});
