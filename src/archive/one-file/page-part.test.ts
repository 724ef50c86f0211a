import { expect, test } from 'vitest';
import { anchorsOf, joinPart, takePart } from './page-part.ts';
import { readPageTree, writePageTree } from './page-tree.ts';

/** Parts of pages, joined, as HTML by path. */
function joined(pages: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const parts = Object.entries(pages).map(([path, html]) => takePart(path, readPageTree(html).children));
  const anchors = new Set(parts.flatMap(anchorsOf));
  for (const part of parts) joinPart(part, { anchors, noPicture: 'too large', picture: (path) => (path === 'media/a.png' ? 'data:image/png;base64,AA==' : null) });
  return Object.fromEntries(parts.map(({ path, root }) => [path, writePageTree(root)]));
}

test('links between pages lead within the file, to a place where it is there and else to the page', () => {
  const { 'entries/a.html': html } = joined({
    'entries/a.html': '<a href="b.html#claim-x">1</a> <a href="b.html#gone">2</a> <a href="../sources/s.html">3</a> <a href="#here" id="here">4</a>',
    'entries/b.html': '<p id="claim-x">x</p>',
    'sources/s.html': '<p>s</p>',
  });
  expect(html).toBe('<a href="#entries-b--claim-x">1</a> <a href="#entries-b">2</a> <a href="#sources-s">3</a> <a href="#entries-a--here" id="entries-a--here">4</a>');
});

test('what a link to a page that is not there said stays, without a link; links out of the site stay as they were', () => {
  const { 'a.html': html } = joined({ 'a.html': '<a href="places/p.html" rel="tag">Quay</a> <a href="https://example.org/?a=1&amp;b" rel="external">out</a> <svg><a class="mark" href="gone.html"><title>t</title></a></svg>' });
  expect(html).toBe('<span>Quay</span> <a href="https://example.org/?a=1&amp;b" rel="external">out</a> <svg><g class="mark"><title>t</title></g></svg>');
});

test('ids are told from those of other pages, wherever they are named', () => {
  const { 'a.html': html } = joined({ 'a.html': '<table aria-labelledby="h k"><b id="h">h</b><b id="k">k</b></table><svg><rect fill="url(#hatch)"></rect><pattern id="hatch"></pattern></svg>' });
  expect(html).toBe('<table aria-labelledby="a--h a--k"><b id="a--h">h</b><b id="a--k">k</b></table><svg><rect fill="url(#a--hatch)"></rect><pattern id="a--hatch"></pattern></svg>');
});

test('headings stand two steps lower and remember where they stood; scripts, forms and forms of citations are gone', () => {
  const { 'a.html': html } = joined({ 'a.html': '<h1>A</h1><h5 class="x">B</h5><script>1</script><form><input></form><details class="cite">c</details><section aria-labelledby="cite">d</section>' });
  expect(html).toBe('<h3 class="was-h1">A</h3><h6 class="x was-h5">B</h6>');
});

test('what is a landmark of its page is none among hundreds', () => {
  expect(joined({ 'a.html': '<section aria-labelledby="h" class="x"><h2 id="h">h</h2></section>' })['a.html']).toBe('<div class="x"><h4 id="a--h" class="was-h2">h</h4></div>');
});

test('a picture is held by the file, and where it is too large its words stay', () => {
  const { 'entries/a.html': html } = joined({ 'entries/a.html': '<img src="../media/a.png" alt="A gate"><img src="../media/b.png" alt="A road">' });
  expect(html).toContain('<img src="data:image/png;base64,AA==" alt="A gate">');
  expect(html).toContain('<span>A road (too large)</span>');
});
