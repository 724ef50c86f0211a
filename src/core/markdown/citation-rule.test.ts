import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';

const cited = (text: string) => readBody(text, 1).citations.map(({ source, locator }) => (locator === null ? source : `${source}, ${locator}`));
const found = (text: string) =>
  readBody(text, 1).findings.map(({ finding, at }) => {
    const { value, reason } = finding.params as { value: string; reason: string };
    return `${finding.code} ${at.line}:${at.column} ${value}: ${reason}`;
  });

describe('a citation', () => {
  it.each([
    ['names a source', '[@a-1]', ['a-1']],
    ['may have a locator', '[@a, paragraph 4]', ['a, paragraph 4']],
    ['may have commas in its locator', '[@a, p. 3, 4, 5]', ['a, p. 3, 4, 5']],
    ['may name several sources, each with its own locator', '[@a, p. 1; @b; @c, p. 3]', ['a, p. 1', 'b', 'c, p. 3']],
    ['may run over lines', '[@a,\n   p. 1;\n@b, p.\n2]', ['a, p. 1', 'b, p. 2']],
    ['may have white space around its items', '[ @a ; @b ]', ['a', 'b']],
    ['may have escaped brackets, semicolons and at signs in its locator', '[@a, \\[sic\\] 1\\; 2 \\@b]', ['a, [sic] 1; 2 @b']],
    ['may have entities in its locator', '[@a, 3&ndash;4&amp;c]', ['a, 3–4&c']],
    ['may have an e-mail address in its locator', '[@a, letter to x@example.org]', ['a, letter to x@example.org']],
    ['keeps asterisks and underscores in its locator as they are', '[@a, *p_1_*]', ['a, *p_1_*']],
    ['may stand in emphasis, headings, quotes, lists and tables', '# h [@a]\n> **b [@b]**\n- [@c]\n\n|d|\n|-|\n|[@d]|', ['a', 'b', 'c', 'd']],
    ['may follow another', '[@a][@b] [@c]', ['a', 'b', 'c']],
    ['may stand in brackets that are text', '[a note [@a] in brackets]', ['a']],
    ['is one even where its text is also the label of a link', '[@a] [x][@a]\n\n[@a]: https://example.org', ['a']],
    ['may follow an exclamation mark', 'No![@a]', ['a']],
    ['may follow brackets that nothing closes', `${'['.repeat(200)} [@a, p. 1]`, ['a, p. 1']],
  ])('%s', (_what, text, expected) => expect(cited(text)).toEqual(expected));

  it.each([
    ['an escaped bracket', '\\[@a]'],
    ['an escaped at sign', '[\\@a]'],
    ['code', '`[@a]` ``[@`a`]``\n\n    [@a]\n\n```\n[@a]\n```'],
    ['an e-mail address', 'x@example.org [write to x@example.org] <b at> me'],
    ['a name without brackets', '@handle, (@handle) and “@handle”'],
    ['a link that has a name in its text', '[text with @handle](https://example.org) [@handle](https://example.org/@handle)'],
    ['a link by reference that has a name in its text', '[see @a][l] [@b][l] [see @c]\n\n[l]: https://example.org\n[see @c]: https://example.org'],
    ['an at sign with space after it', '[3 @ 5 dollars]'],
    ['a bracket that nothing closes', '[0, 1) and then @handle'],
    ['two brackets that nothing closes', '[0, 1) and then @handle, [2, 3)'],
    ['a name in code in brackets', '[see `@a`]'],
    ['a name in an address in brackets', '[see <https://example.org/@a>]'],
  ])('is not seen in %s', (_where, text) => {
    expect(cited(text)).toEqual([]);
    expect(found(text).filter((each) => each.startsWith('citation'))).toEqual([]);
  });
});

describe('a malformed citation', () => {
  it.each([
    ['without an id', '[@]', '1:1 [@]: the id is missing after the @'],
    ['without an id, with a locator', '[@, p. 3]', '1:1 [@, p. 3]: the id is missing after the @'],
    ['with an id in capitals', 'a [@Bad_Id]', '1:3 [@Bad_Id]: what stands after the @ is not an id: it has capital letters'],
    ['with a Cyrillic letter', '[@sourсe]', '1:1 [@sourсe]: what stands after the @ is not an id: “с” is not allowed in it'],
    ['with two at signs', '[@@a]', '1:1 [@@a]: what stands after the @ is not an id: “@” is not allowed in it'],
    ['without a comma', '[@a p. 3]', '1:1 [@a p. 3]: a comma is missing between the id and the locator'],
    ['with words before the name', '[see @a, p. 3]', '1:1 [see @a, p. 3]: words stand before the @; write \\@ for an @ that cites nothing'],
    ['with words before a later name', '[@a; see also @b]', '1:1 [@a; see also @b]: words stand before the @; write \\@ for an @ that cites nothing'],
    ['with pandoc’s way to leave the author out', '[-@a]', '1:1 [-@a]: pandoc’s -@ is not part of this format'],
    ['with an item that is no citation', '[@a; p. 4]', '1:1 [@a; p. 4]: one of its items does not begin with @'],
    ['with an empty item at its end', '[@a; ]', '1:1 [@a; ]: one of its items is empty'],
    ['with an empty item between', '[@a;; @b]', '1:1 [@a;; @b]: one of its items is empty'],
    ['with an empty locator', '[@a, ]', '1:1 [@a, ]: the locator after the comma is empty'],
    ['with a comma for a semicolon', '[@a, @b]', '1:1 [@a, @b]: a semicolon is missing between two citations; write \\@ for an @ that cites nothing'],
    ['with code in its locator', '[@a, `x`]', '1:1 [@a, `x`]: a locator is plain text, without code, HTML or links'],
    ['with brackets in its locator', '[@a, p. 3 [sic] 4]', '1:1 [@a, p. 3 : brackets stand in it; write them as \\[ and \\]'],
    ['that is not closed', 'x [@a, p. 3\nand so on', '1:3 [@a, p. 3: its closing bracket is missing'],
    ['that is not closed before the next paragraph', '[@a\n\n]', '1:1 [@a: its closing bracket is missing'],
    ['in the text of a link', '[x [@a]](https://example.org)', '1:4 [@a]: it stands in the text of a link; put it after the link'],
  ])('%s is reported, and cites nothing', (_how, text, expected) => {
    expect(found(text)).toEqual([`citation-malformed ${expected}`]);
    expect(cited(text)).toEqual([]);
  });

  it('hides neither a citation after it nor what is wrong within it', () => {
    expect(cited('[@a [@b] [see @c] [@d]')).toEqual(['b', 'd']);
    expect(found('[see @a, <b>]')).toEqual([
      'citation-malformed 1:1 [see @a, <b>]: words stand before the @; write \\@ for an @ that cites nothing',
      'body-html 1:10 <b>: undefined',
    ]);
  });

  it('is reported once in the text of a link, and the link stands', () => {
    const { links, findings } = readBody('[x [@a; @b] y](entry:e)', 1);
    expect(links).toHaveLength(1);
    expect(findings).toHaveLength(1);
  });
});
