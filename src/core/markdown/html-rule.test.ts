import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';

const found = (text: string) =>
  readBody(text, 1).findings.map(({ finding, at }) => `${finding.code} ${at.line}:${at.column} ${(finding.params as { value: string }).value}`);

describe('HTML in the text', () => {
  it.each([
    ['an opening tag', 'a <b>', ['1:3 <b>']],
    ['each of two tags', '<script>alert(1)</script>', ['1:1 <script>', '1:17 </script>']],
    ['a tag with attributes', `<a href="x>y" B='c' d = e f/>`, [`1:1 <a href="x>y" B='c' d = e f/>`]],
    ['a tag over two lines', '> <img src=x\n> onerror="a">', ['1:3 <img src=x\nonerror="a">']],
    ['a block', '<div>\n\n*a*\n\n</div>', ['1:1 <div>', '5:1 </div>']],
    ['a closing tag with space', '</p >', ['1:1 </p >']],
    ['a comment', 'a <!-- b --> c', ['1:3 <!-- b -->']],
    ['the shortest comments', '<!--> <!---> <!---->', ['1:1 <!-->', '1:7 <!--->', '1:14 <!---->']],
    ['a comment that ends in a later paragraph', '<!-- a\n\nb -->', ['1:1 <!--']],
    ['a processing instruction', '<?php echo ?>', ['1:1 <?php echo ?>']],
    ['a declaration', '<!DOCTYPE html>', ['1:1 <!DOCTYPE html>']],
    ['a CDATA section', '<![CDATA[ > ]]>', ['1:1 <![CDATA[ > ]]>']],
    ['what opens and does not close', '<?a\n<![CDATA[\n<!b', ['1:1 <?', '2:1 <![CDATA[', '3:1 <!b']],
    ['a tag in a heading, a list, a table and a link', '# <a>\n- <b>\n\n|x|\n|-|\n|<i>|\n\n[<u>](https://example.org)', ['1:3 <a>', '2:3 <b>', '6:2 <i>', '8:2 <u>']],
  ])('is refused: %s', (_what, text, expected) => expect(found(text)).toEqual(expected.map((each) => `body-html ${each}`)));

  it.each([
    ['code', '`<b>` ``<!-- ` -->``\n\n    <b>\n\n```\n<b>\n```'],
    ['an escaped sign', '\\<b>'],
    ['entities', '&lt;b&gt;'],
    ['arithmetic', '1 < 2, a<b, a<b c, 3 <4> 5 and <>'],
    ['an address', '<https://example.org>'],
    ['a tag without an end', '<b c'],
    ['attributes that run together', '<a b="c"d>'],
    ['a closing tag with attributes', '</a b>'],
  ])('is not seen in %s', (_where, text) => expect(found(text)).toEqual([]));
});
