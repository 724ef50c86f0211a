import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outside, type Span } from './spans.ts';

const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 })).map(([from, length]): Span => ({ from, to: from + length })), { maxLength: 12 });

test('what lies within a span, or within spans that overlap or touch, is left out; what reaches beyond stays', () => {
  fc.assert(
    fc.property(spans, spans, (free, unordered) => {
      const things = [...unordered].sort((a, b) => a.from - b.from);
      const covered = (at: number): boolean => free.some(({ from, to }) => from <= at && at < to);
      const expected = things.filter(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step).some((at) => !covered(at)));
      expect(outside(free, things)).toEqual(expected);
    }),
  );
});
