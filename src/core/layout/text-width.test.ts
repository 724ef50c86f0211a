import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, textWidth } from './text-width.ts';

test('letters that fill a square take more room', () => {
  expect(textWidth('日本')).toBeGreaterThan(textWidth('ab'));
});

test('a long name breaks at a space', () => {
  expect(linesOf('International organisations', 110, 2)).toEqual(['International', 'organisations']);
});

test('what has no room is cut and says so', () => {
  expect(linesOf('Observers of the mission in the east', 84, 2)).toEqual(['Observers of', 'the mission…']);
  expect(linesOf('Donaudampfschifffahrt', 84, 2)).toEqual(['Donaudampfs…']);
});

test('no line is wider than it may be, and there are no more of them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 40, max: 200 }), fc.integer({ min: 1, max: 3 }), (text, width, atMost) => {
      const lines = linesOf(text, width, atMost);
      expect(lines.length).toBeLessThanOrEqual(atMost);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});
