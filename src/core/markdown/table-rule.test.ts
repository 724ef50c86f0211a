import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';
import { renderBody } from './render-body.ts';

const places = (text: string) => readBody(text, 1).citations.map(({ source, at }) => `${source} ${at.line}:${at.column}`);

describe('a table', () => {
  it('says of each cell where its text stands, also where cells repeat the same text', () => {
    expect(places('| [@a] | [@a] |\n|------|------|\n| [@a] [@a] | x [@b] |')).toEqual(['a 1:4', 'a 1:11', 'a 3:4', 'a 3:9', 'b 3:18']);
  });

  it('may lack bars at its ends', () => expect(places('[@a] | b\n--|--\n [@c] |[@d]')).toEqual(['a 1:2', 'c 3:3', 'd 3:9']));

  it('may stand in a quote in a list', () => {
    expect(places('- > [@a] | b\n  > --|--\n  > | [@c] | [@d] |\n  >\t|| [@e]')).toEqual(['a 1:6', 'c 3:8', 'd 3:15', 'e 4:9']);
  });

  it('counts columns over escaped bars', () => {
    expect(places('|a|b|\n|-|-|\n|\\| [@c] \\|\\| [@d]|`\\|` [@e]|')).toEqual(['c 3:6', 'd 3:16', 'e 3:26']);
  });

  it('counts in UTF-16 units, and a tab as one', () => {
    expect(places('|їжак 🦔 [@a]|\t[@b]\t|\n|-|-|')).toEqual(['a 1:11', 'b 1:17']);
  });

  it('keeps cells beyond its last column in the last cell', () => {
    const text = '|a|b|\n|-|-|\n|c|d|e [@f]|g|';
    expect(places(text)).toEqual(['f 3:9']);
    expect(renderBody(text, { cite: String, address: () => null })).toContain('<td>d|e<sup class="cites">0</sup>|g</td>');
  });

  it('fills up short rows', () => {
    expect(renderBody('|a|b|\n|-|-|\n|c|', { cite: String, address: () => null })).toContain('<td>c</td>\n<td></td>');
  });
});
