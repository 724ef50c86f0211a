import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotationsIn } from './quotations.ts';

const quoted = (text: string): string[] => quotationsIn(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ['of every kind are found', 'a “b” «c» „d“ „e” "f" g', ['“b”', '«c»', '„d“', '„e”', '"f"']],
  ['within others are parts of them', '«a „b“ c» “d "e" f”', ['«a „b“ c»', '“d "e" f”']],
  ['of one kind can stand within each other', '«a «b» c» d', ['«a «b» c»']],
  ['that nothing closes are none', 'a “b c', []],
  ['after a mark that nothing closes are found', 'a “b «c» "d"', ['«c»', '"d"']],
  ['do not begin with inches', '5" of rain and 6" of "snow"', ['"snow"']],
  ['do not end before they begin', 'a” b» “c”', ['“c”']],
])('quotations %s', (_what, text, expected) => expect(quoted(text)).toEqual(expected));

test('quotations lie apart, in the order of the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('“', '”', '„', '«', '»', '"', 'a', ' '), { maxLength: 60 }), (signs) => {
      const spans = quotationsIn(signs.join(''));
      expect(spans.every(({ from, to }, index) => to > from && from >= (spans[index - 1]?.to ?? 0))).toBe(true);
    }),
  );
});
