import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelLines, type TextRun } from './answer-chart-label.ts';
import { textWidth } from './text-width.ts';

const name = (text: string): TextRun => ({ text, isName: true });
const words = (text: string): TextRun => ({ text, isName: false });

test('names stay apart from the words about them, in each line', () => {
  expect(labelLines([name('Ivan Petrenko'), words(', via '), name('Radio Nord')], 130, 3)).toEqual([
    [name('Ivan Petrenko'), words(', via')],
    [name('Radio Nord')],
  ]);
});

test('no line is broken at a space that is meant to hold', () => {
  expect(labelLines([name('Ivan Petrenko'), words(', via\u00a0'), name('Radio Nord')], 140, 3)[1]).toEqual([words('via\u00a0'), name('Radio Nord')]);
});

test('a comma does not leave its name', () => {
  expect(labelLines([name('Ivan Petrenko'), words(', via '), name('Radio')], 91, 3)).toEqual([[name('Ivan')], [name('Petrenko'), words(', via')], [name('Radio')]]);
});

test('what is beyond the last line is cut and says so', () => {
  expect(labelLines([name('Observers of the mission in the east')], 84, 2)).toEqual([[name('Observers of')], [name('the mission…')]]);
  expect(labelLines([name('Donaudampfschifffahrt')], 84, 2)).toEqual([[name('Donaudampfs…')]]);
  expect(labelLines([], 84, 2)).toEqual([]);
});

test('no line is wider than it may be, there are no more of them, and nothing is lost but what is cut', () => {
  const run = fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 40 }), isName: fc.boolean() });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 5 }), fc.integer({ min: 40, max: 300 }), fc.integer({ min: 1, max: 3 }), (runs, width, atMost) => {
      const lines = labelLines(runs, width, atMost).map((line) => line.map(({ text }) => text).join(''));
      expect(lines.length).toBeLessThanOrEqual(atMost);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      const all = runs.map(({ text }) => text).join('').replace(/\s+/gu, '');
      const shown = lines.join('').replace(/\s+/gu, '');
      if (!shown.includes('…')) expect(shown).toBe(all);
    }),
  );
});

test('a name as long as a book is no trouble', () => {
  expect(labelLines([name('word '.repeat(200_000))], 200, 3)).toHaveLength(3);
});
