import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';

const places = (text: string) => readBody(text, 1).citations.map(({ at }) => `${at.line}:${at.column}`);

describe('the place of a citation is that of its @ in the file', () => {
  it.each([
    ['in a paragraph', 'one [@a] two\nthree [@b]', ['1:6', '2:8']],
    ['in a group', '[@a, p. 1; @b;\n  @c]', ['1:2', '1:12', '2:3']],
    ['after indented lines', 'one\n     two [@a]\n\tthree [@b]  \n \t  four [@c] \t', ['2:11', '3:9', '4:11']],
    ['after emoji and Cyrillic', 'Бахмут 🦔👩‍👩‍👧 [@a]', ['1:20']],
    ['in a heading', '  ## One [@a] #x ##  ', ['1:11']],
    ['in a heading that ends in number signs', '# [@a]#', ['1:4']],
    ['in a heading underlined', 'One\n  [@a] two\n===', ['2:4']],
    ['in a list', '- one\n  two [@a]\n-   [@b]\n\n    [@c]\n10. [@d]', ['2:8', '3:6', '5:6', '6:6']],
    ['in a list in a list', '1. one\n   - two\n     - three [@a]\n       [@b]\n\n   [@c]', ['3:15', '4:9', '6:5']],
    ['in a list with tabs', '-\tone [@a]\n\n\t[@b]\n\t-\t[@c]', ['1:8', '3:3', '4:5']],
    ['after a tab of which a list takes a part', '- [@a]\n\t[@b]\n\n\t[@c]', ['1:4', '2:3', '4:3']],
    ['in a quote', '> one\n>two [@a]\n>\t three [@b]\nlazy [@c]', ['2:7', '3:11', '4:7']],
    ['in quotes and lists by turns', '> 1. > - [@a]\n>    >   [@b]\n>    >   > lazy\n[@c]', ['1:11', '2:11', '4:2']],
    ['in emphasis and strong emphasis', '***[@a]** [@b]*', ['1:5', '1:12']],
    ['after code, escapes, entities and refused things', '`[@x]` \\[ &amp; <b> ![a](b) [x](y) <z:z> [@a]', ['1:43']],
    ['after a line break of each kind', 'a  \n[@a]\\\n  [@b]', ['2:2', '3:4']],
    ['after empty lines at the start', '\n \n\n [@a]', ['4:3']],
    ['after definitions', '[x]: https://example.org\n  "a\n  b"\n[x] [@a]', ['4:6']],
  ])('%s', (_where, text, expected) => expect(places(text)).toEqual(expected));

  it('counted from the number of the body’s first line', () => {
    expect(readBody('one\n[@a]', 17).citations).toEqual([{ source: 'a', locator: null, at: { line: 18, column: 2 } }]);
  });
});

it('findings come in the order of the file', () => {
  const text = '[l]: nowhere\n\n[@B] <b>\n\n[m]: nowhere\n\n![a](b) [c](d)';
  expect(readBody(text, 1).findings.map(({ at }) => `${at.line}:${at.column}`)).toEqual(['1:1', '3:1', '3:6', '5:1', '7:1', '7:9']);
});

const fragments = fc.constantFrom(
  '[@a]', '[@b, p. 1; @c]', '[@B]', '[see @a]', '[-@a]', '[@a', '[x](entry:e)', '[x](bad)', '<place:p>', '<bad:x>', '![x](y)', '<b>', '<!-- c -->',
  '&#0;', '[x]', '[x][l]', '[l]: place:p', '[', ']', '(', ')', '`', '``', '*', '_', '**', '\\', '|', '|-|-|', '\n|-|\n', '> ', '>', '- ', '1. ', '# ',
  ' ##', '\n---\n', '```', '\n', '\n\n', '\n    ', '\n\t', '\t', ' ', '  ', 'word', 'їжак', '🦔', '\u0301', '\0', '\u00a0', '\u2028', ';', ',', '@', '!',
);
const body = fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join(''));

it('in any text, each place is that of the thing found there', () => {
  fc.assert(
    fc.property(body, (text) => {
      const lines = text.replaceAll('\0', '\ufffd').split('\n');
      const at = ({ line, column }: { line: number; column: number }) => lines[line - 3]?.slice(column - 1) ?? '';
      const { citations, links, findings } = readBody(text, 3);
      for (const each of citations) expect(at(each.at).startsWith(`@${each.source}`)).toBe(true);
      for (const each of links) expect(at(each.at)).toMatch(/^[[<]/);
      const starts = { 'citation-malformed': '[', 'body-html': '<', 'body-image': '![', 'character-forbidden': '&#' } as Record<string, string>;
      for (const { finding, at: place } of findings) {
        const start = starts[finding.code];
        if (start === undefined) expect(at(place)).toMatch(finding.code === 'link-refused' ? /^[[<]/ : /^\S/);
        else expect(at(place).startsWith(start)).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
});

it('no citation is found twice, and none out of order', () => {
  fc.assert(
    fc.property(body, (text) => {
      const order = readBody(text, 1).citations.map(({ at }) => at.line * 1e6 + at.column);
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});
