import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimeSpan } from '../model/time-span.ts';
import { compareSpans } from './order.ts';
import { parseEdtf } from './parse-edtf.ts';

function spanOf(text: string): TimeSpan {
  const parsed = parseEdtf(text, 'Europe/Kyiv');
  if ('fault' in parsed) throw new Error(text);
  return parsed.span;
}

const inOrder = [
  '-0044',
  '0001-01-01',
  '202X',
  '2023-01-31',
  '/2023-01',
  '2023-02-01/',
  '2023-02/2023-05',
  '2023-02',
  '2023-02-01/2023-02-03',
  '2023-02-01',
  '2023-02-01?',
  '2023-02-01T00:00',
  '2023-02-01T00:00:00',
  '2023-02-01T09:00',
  '2023-02-2X',
  '2023-02-26',
  '2023-02-26%',
  '../2023-02-27',
  '2023-02-28',
  'XXXX/2023-02-28',
  'XXXX-02-26',
  'Y170000002',
  'unknown',
];

test('by the earliest start, then what reaches further, then the text; without a start by the end', () => {
  const spans = inOrder.map(spanOf);
  const shuffled = [
    ...spans.filter((_, index) => index % 3 === 1),
    ...spans.filter((_, index) => index % 3 !== 1).reverse(),
  ];
  expect(shuffled.toSorted(compareSpans).map((span) => span.text)).toEqual(inOrder);
});

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2023-02-${String(number).padStart(2, '0')}`);
const text = fc.oneof(
  day,
  fc.constantFrom(...inOrder),
  day.map((date) => `${date}~`),
  day.map((date) => `../${date}`),
  day.map((date) => `${date}/2023-03`),
);
const span = text.map(spanOf);

test('the order is antisymmetric, and equal only for equal texts', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      expect(Math.sign(compareSpans(a, b)) + Math.sign(compareSpans(b, a))).toBe(0);
      expect(compareSpans(a, b) === 0).toBe(a.text === b.text);
    }),
  );
});

test('the order is transitive', () => {
  fc.assert(
    fc.property(span, span, span, (a, b, c) => {
      if (compareSpans(a, b) <= 0 && compareSpans(b, c) <= 0) expect(compareSpans(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});
