import { describe, expect, it } from 'vitest';
import { proseOf } from './prose.ts';

/** What stands in the body where its prose has a word. */
const found = (body: string, word: string): string => {
  const lines = body.split('\n');
  const prose = proseOf(body, 1).find(({ text }) => text.includes(word));
  const [at] = prose?.placesOf([prose.text.indexOf(word)]) ?? [];
  return at === undefined ? '' : (lines[at.line - 1] ?? '').slice(at.column - 1, at.column - 1 + word.length);
};

describe('the prose of a body', () => {
  it('leaves out citations, code and bare addresses, and keeps words of links', () => {
    const body = 'One [@page, word] *two* `code` [three](https://a.example/four "five") <https://a.example/six> \\*seven\\* &amp;';
    expect(proseOf(body, 1).map(({ text }) => text.replaceAll('\ufffc', '…'))).toEqual(['One  two … three … *seven* &']);
  });

  it('tells block quotations apart, and has no code blocks', () => {
    const body = '> one\n>\n> > two\n\nthree\n\n> four\n\n    five\n';
    expect(proseOf(body, 1).map(({ text, blockquote }) => [text, blockquote])).toEqual([['one', 1], ['two', 1], ['three', null], ['four', 2]]);
  });

  it.each([
    ['after emphasis', 'a **b** _c_ zed'],
    ['within emphasis', 'a **bold zed** b'],
    ['after a citation that holds the word’s letters', 'a [@zed-page, ze d]. And zed'],
    ['after a link whose address holds it', '[a](https://zed.example/zed) and zed'],
    ['in the words of a link', 'see [the zed](entry:zed)'],
    ['after code', '`zed ze` zed'],
    ['after entities and escapes', '&amp; \\* &lt; zed'],
    ['on a later line of a list', '- a\n  b\n  zed c'],
    ['in a heading', '## a zed ##'],
    ['in a cell', '| a | b |\n| --- | --- |\n| `zed` | one zed |'],
  ])('knows the place of a word %s', (_what, body) => expect(found(body, 'zed')).toBe('zed'));
});
