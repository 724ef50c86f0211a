import { expect, it } from 'vitest';
import { readBody } from './read-body.ts';

const found = (text: string) =>
  readBody(text, 1).findings.map(({ finding, at }) => `${finding.code} ${at.line}:${at.column} ${(finding.params as { value: string }).value}`);

it.each([
  ['with an address', 'a ![alt](a.png) b', 'body-image 1:3 ![alt](a.png)'],
  ['with an address on the web', '![alt](https://example.org/a.png "title")', 'body-image 1:1 ![alt](https://example.org/a.png "title")'],
  ['with data for an address', '![](data:image/svg+xml,x)', 'body-image 1:1 ![](data:image/svg+xml,x)'],
  ['by reference', 'a\n![l]\n\n[l]: https://example.org', 'body-image 2:1 ![l]'],
  ['within a picture', '![a ![b](c) [@d]](e)', 'body-image 1:1 ![a ![b](c) [@d]](e)'],
  ['within a link', '[![a](b)](https://example.org)', 'body-image 1:2 ![a](b)'],
])('a picture %s is refused', (_how, text, expected) => expect(found(text)).toEqual([expected]));

it('a picture in code, an escaped one, and an exclamation before a link are none', () => {
  expect(found('`![a](b)` \\![a](https://example.org) So!\\[a]')).toEqual([]);
});
