import { expect, it } from 'vitest';
import { bodyText } from './plain-text.ts';
import { readBody } from './read-body.ts';

const codePoints = (text: string) => readBody(text, 1).findings.map(({ finding, at }) => `${at.column} ${(finding.params as { codePoint: string }).codePoint}`);

it('an entity is the character that it stands for', () => {
  expect(bodyText('&ndash;&#1078;&#x436;&amp;&#xFFFD;&nbsp;.')).toBe('–жж&\ufffd\u00a0.');
  expect(codePoints('&ndash;&#1078;&#xFFFD;&shy;&#9;')).toEqual([]);
});

it('an entity for a control character, or for none, is refused and shown as it was written', () => {
  expect(codePoints('a &#12; &#0; &#x1b; &#xd800; &#x110000;')).toEqual(['3 U+000C', '9 U+0000', '14 U+001B', '21 U+D800', '30 U+110000']);
  expect(bodyText('a &#12; &#0;')).toBe('a &#12; &#0;');
});
