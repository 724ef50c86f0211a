import { expect, test } from 'vitest';
import { elementsIn, readPageTree, writePageTree } from './page-tree.ts';

test.each([
  '<p class="a b" id="x">One <b>two</b> &amp; three<br>four</p>',
  '<script>if (1 < 2) "<p>"</script><p>after</p>',
  '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>',
  '<img src="a.png" alt="">',
])('what was read is written again as it was: %s', (html) => {
  expect(writePageTree(readPageTree(html))).toBe(html);
});

test('a sign that ends a tag may stand in an attribute', () => {
  const [link] = elementsIn(readPageTree('<a href="a" title="1 > 0">x</a>'));
  expect(link?.attributes.get('title')).toBe('1 > 0');
});

test('comments and the document type are left out, and elements that close themselves are closed', () => {
  expect(writePageTree(readPageTree('<!doctype html><!-- <b> --><g><path d="M0 0"/></g>'))).toBe('<g><path d="M0 0"></path></g>');
});

test.each(['<p><b>x</p>', '<p>x', 'x</p>', '<script>x'])('a page that is not written as this program does is refused: %s', (html) => {
  expect(() => readPageTree(html)).toThrow('The page');
});
