import { expect, test } from 'vitest';
import { pageText } from './page-text.ts';

test('the title and the main text are read, without scripts, drawings, comments and marks', () => {
  const html = '<!DOCTYPE html><html><head><title>A &amp; b</title><script>if (a < b) x();</script></head><body><nav>Menu</nav><main><h1>Fog&nbsp;at <em>noon</em></h1><!-- <p>no</p> --><p title="a > b">5 &lt; 6</p><svg><text>no</text></svg><style>p{}</style>\n<p>Кінець</p></main><footer>End</footer></body></html>';
  expect(pageText(html)).toEqual({ title: 'A & b', text: 'Fog at noon 5 < 6 Кінець' });
});

test('a page without a main part gives its body, and no page gives nothing', () => {
  expect(pageText('<title>t</title><body class="x"><p>Moved</p>')).toEqual({ title: 't', text: 'Moved' });
  expect(pageText('')).toEqual({ title: '', text: '' });
});

test('what never closes takes no time', () => {
  expect(pageText('<body>' + '<a '.repeat(20_000)).text).not.toBe(null);
  expect(pageText('<body>' + '<script>'.repeat(3_000)).title).toBe('');
});
