import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfPattern } from './edtf-pattern.ts';
import { parseEdtf } from './parse-edtf.ts';

const pattern = new RegExp(edtfPattern({ unknown: true }), 'u');

const digits = (count: number) => fc.string({ unit: fc.constantFrom(...'0123456789X'), minLength: count, maxLength: count });
const point = fc.tuple(fc.constantFrom('', '-', 'Y', 'Y-'), digits(4), fc.array(digits(2), { maxLength: 2 }), fc.constantFrom('', '?', '~', '%', 'T10:00', 'T23:59:01Z', 'T10:00+02:00', 'T10:00-03'));
const dateText = point.map(([sign, year, rest, end]) => `${sign}${[year, ...rest].join('-')}${end}`);
const anyEnd = fc.oneof(dateText, fc.constantFrom('', '..', 'unknown', '2024-01-12'));
const spanText = fc.oneof(dateText, fc.tuple(anyEnd, anyEnd).map((ends) => ends.join('/')), fc.string({ maxLength: 12 }));

describe('the pattern of dates', () => {
  test('lets every date pass that is read', () => {
    let read = 0;
    fc.assert(
      fc.property(spanText, (text) => {
        if (!('span' in parseEdtf(text, 'UTC'))) return;
        read += 1;
        expect(text).toMatch(pattern);
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  test.each(['', '12.1.2024', '12 Jan 2024', '2024-1-12', '2024-01-12T9:00', '2024-01-12T10', '2024/01/12', '/', '../..', '2024-01-12 10:00', '2024-01-12T10:00?', 'Unknown', ' 2024', '[2024]', '2024-01-12\n'])('refuses %j', (text) => {
    expect(text).not.toMatch(pattern);
  });

  test('has the word unknown only where it may stand', () => {
    const known = new RegExp(edtfPattern({ unknown: false }), 'u');
    expect(['unknown', '2024'].map((text) => known.test(text))).toEqual([false, true]);
  });
});
