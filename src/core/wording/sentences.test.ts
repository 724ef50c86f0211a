import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';

const sentences = (text: string): string[] => sentencesIn(text).map(({ from, to }) => text.slice(from, to).trim());

test.each([
  ['end with a stop, a question or an exclamation', 'One. Two? Three! Four', ['One.', 'Two?', 'Three!', 'Four']],
  ['end behind the marks that close a quotation', 'He said “one.” Two (three.) Four', ['He said “one.”', 'Two (three.)', 'Four']],
  ['do not end before a small letter', 'One vs. two, e.g. three. Four', ['One vs. two, e.g. three.', 'Four']],
  ['do not end at what is shortened, in English, Ukrainian and Russian', 'Gen. A. B. Clark, 5 тис. Осіб, ул. Мира, им. Ленина. End', ['Gen. A. B. Clark, 5 тис. Осіб, ул. Мира, им. Ленина.', 'End']],
  ['end before a number', 'It ended. 500 were left.', ['It ended.', '500 were left.']],
  ['do not end within a number', 'It was 1.5 or 1.6 percent', ['It was 1.5 or 1.6 percent']],
  ['end at an empty line', 'One\n\ntwo\nthree', ['One', 'two\nthree']],
])('sentences %s', (_, text, expected) => expect(sentences(text)).toEqual(expected));

test('sentences make up the whole of a text, in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('A', 'b', '.', '!', ' ', '\n', '”', '“', '1', 'Gen'), { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const found = sentencesIn(text);
      expect(found.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
      expect(found.every(({ from, to }) => to > from)).toBe(true);
    }),
  );
});
