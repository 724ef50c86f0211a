import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { offsetsInSource } from './offsets-in-source.ts';

const placeOf = (source: string, from: number, text: string, word: string): string => {
  const [at = -1] = offsetsInSource(source, from, text, [text.indexOf(word)]);
  return source.slice(at, at + word.length);
};

describe('the place of a sign in what its text was read from', () => {
  it.each([
    ['in a plain scalar', 'a: one two', 3, 'one two', 'two'],
    ['after doubled quotes', "a: 'it''s two'", 3, "it's two", 'two'],
    ['after escapes', 'a: "\\"one\\" \\u00e9 two"', 3, '"one" é two', 'two'],
    ['on the next line of a folded scalar', 'a: >-\n  one\n     \n  two', 3, 'one\ntwo', 'two'],
    ['after marks of emphasis', '**one** *two*', 0, 'one two', 'two'],
    ['after an entity', '&amp; two', 0, '& two', 'two'],
  ])('is found %s', (_what, source, from, text, word) => expect(placeOf(source, from, text, word)).toBe(word));

  it('lies in the source whatever stands there, and rises with the offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.array(fc.nat(60)), (source, text, wanted) => {
        const found = offsetsInSource(source, 0, text, wanted.sort((a, b) => a - b));
        expect(found.length).toBe(wanted.length);
        expect(found).toEqual([...found].sort((a, b) => a - b));
        expect(found.every((at) => at >= 0 && at <= source.length)).toBe(true);
      }),
    );
  });

  it('is that of a word in YAML, however it is quoted', () => {
    const words = fc.array(fc.constantFrom('it', "it's", 'a: b', '"x"', '# no', 'слово', '- '), { maxLength: 6 });
    fc.assert(
      fc.property(words, fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'), (before, style) => {
        const source = stringify({ a: [...before, 'ZED', 'end'].join(' ') }, { defaultStringType: style as 'PLAIN', lineWidth: 30 });
        const { a } = parse(source) as { a: string };
        expect(placeOf(source, 3, a, 'ZED')).toBe('ZED');
      }),
    );
  });
});
