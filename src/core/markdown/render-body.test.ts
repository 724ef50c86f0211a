import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';
import { renderBody } from './render-body.ts';

const cite = (index: number) => `<a href="/own/note-${index + 1}">${index + 1}</a>`;
const html = (text: string) =>
  renderBody(text, { cite, address: ({ kind, id, claim }) => (kind === 'question' ? null : `/own/${kind}/${id}/${claim === null ? '' : `#${claim}`}`) });

describe('a body as HTML', () => {
  it('has its citations as marks, in the order in which they are read', () => {
    expect(html('One [@a, p. 1; @b], two\n[@c]. [@d] [@e]')).toBe(
      '<p>One<sup class="cites"><a href="/own/note-1">1</a>,\u2009<a href="/own/note-2">2</a></sup>, two' +
        '<sup class="cites"><a href="/own/note-3">3</a></sup>.<sup class="cites"><a href="/own/note-4">4</a></sup> ' +
        '<sup class="cites"><a href="/own/note-5">5</a></sup></p>\n',
    );
  });

  it.each([
    ['leads from its own links to the pages of things', '[x](entry:a#b) <place:p>', '<p><a href="/own/entry/a/#b">x</a> <a href="/own/place/p/">place:p</a></p>\n'],
    ['keeps only the text of a link to what has no page', '[*x*](question:q) y', '<p><em>x</em> y</p>\n'],
    ['marks links to the web', '[x](https://example.org/?a&b "t \n u")', '<p><a href="https://example.org/?a&amp;b" title="t u" rel="external">x</a></p>\n'],
    ['keeps an address as it was written', '<https://їжак.укр/ґ%20>', '<p><a href="https://їжак.укр/ґ%20" rel="external">https://їжак.укр/ґ%20</a></p>\n'],
    ['begins its headings at the second level', '# a\n## b\nc\n===\n###### d', '<h2>a</h2>\n<h3>b</h3>\n<h2>c</h2>\n<h6>d</h6>\n'],
    ['wraps tables, and aligns by class', '|a|b|\n|-|-:|\n|c|d|', '<div class="table">\n<table>\n<thead>\n<tr>\n<th>a</th>\n<th class="align-right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td class="align-right">d</td>\n</tr>\n</tbody>\n</table>\n</div>\n'],
    ['has code without a class', '```js evil\n<a>\n```', '<pre><code>&lt;a&gt;\n</code></pre>\n'],
    ['has lists as CommonMark has them', '3. a\n4. b\n\n- c\n\n  d', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>\n<ul>\n<li>\n<p>c</p>\n<p>d</p>\n</li>\n</ul>\n'],
    ['shows a refused link as text', 'a [*b*](javascript:c) <javascript:d>', '<p>a [<em>b</em>](javascript:c) &lt;javascript:d&gt;</p>\n'],
    ['shows a refused picture as text', '![a](b "c")', '<p>![a](b &quot;c&quot;)</p>\n'],
    ['shows refused HTML as text', '<script>a</script> <!-- b -->', '<p>&lt;script&gt;a&lt;/script&gt; &lt;!-- b --&gt;</p>\n'],
    ['shows a malformed citation as text', 'a [see @b, p. *3*]', '<p>a [see @b, p. <em>3</em>]</p>\n'],
    ['shows what is nested too deeply as text', '> '.repeat(21) + 'a', `${'<blockquote>\n'.repeat(20)}<p>&gt; a</p>\n${'</blockquote>\n'.repeat(20)}`],
  ])('%s', (_what, text, expected) => expect(html(text)).toBe(expected));
});

const allowed: Record<string, readonly RegExp[]> = {
  a: [/^ href="(?:https?:\/\/[^/]|\/own\/)[^"]*"(?: title="[^"]*")?(?: rel="external")?$/i],
  sup: [/^ class="cites"$/],
  div: [/^ class="table"$/],
  ol: [/^$/, /^ start="[0-9]{1,9}"$/],
  th: [/^$/, /^ class="align-(?:left|center|right)"$/],
  td: [/^$/, /^ class="align-(?:left|center|right)"$/],
  ...Object.fromEntries('p h2 h3 h4 h5 h6 em strong code pre ul li blockquote table thead tbody tr br hr'.split(' ').map((name) => [name, [/^$/]])),
};

/** Fails on anything but text, known character references, and nested elements and attributes of the allow-list. */
function expectHarmless(markup: string): void {
  const open: string[] = [];
  const token = /([^<>&"]+|&(?:amp|lt|gt|quot);)|<(\/?)([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)>/gy;
  for (let pos = 0; pos < markup.length; pos = token.lastIndex) {
    token.lastIndex = pos;
    const match = token.exec(markup);
    if (match === null) throw new Error(`not harmless at ${pos}: ${markup.slice(pos, pos + 80)}`);
    const [, text, slash, name = '', attributes = ''] = match;
    if (text !== undefined) continue;
    if (slash === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    if (!allowed[name]?.some((pattern) => pattern.test(attributes))) throw new Error(`<${name}${attributes}> is not allowed`);
    if (name === 'a' && open.includes('a')) throw new Error('a link stands in a link');
    for (const [, reference] of attributes.matchAll(/&([^;]*;?)/g)) if (!/^(?:amp|lt|gt|quot);$/.test(reference ?? '')) throw new Error(`&${reference}`);
    if (name !== 'br' && name !== 'hr') open.push(name);
  }
  if (open.length > 0) throw new Error(`<${open.join('> <')}> is not closed`);
}

describe('the HTML of a body is harmless', () => {
  it('and the test would know if it were not', () => {
    for (const markup of ['<script>', '<p>', '<p onclick="a"></p>', '<a href="javascript:a"></a>', '<a href="//a"></a>', 'a > b', '&#106;', '<p></em>', '<img src="">']) {
      expect(() => expectHarmless(markup)).toThrow();
    }
  });

  const addresses = [
    'javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'java\tscript:alert(1)', 'java\nscript:a', '\u0001javascript:a', ' javascript:a', '&#106;avascript:a', '&#x6A;avascript:a',
    'javascript&colon;a', 'javascript&#58;a', 'java&Tab;script:a', 'java&NewLine;script:a', 'java\\script:a', 'java\0script:a', 'vbscript:a', 'data:text/html,<script>a</script>',
    'data:image/svg+xml;base64,AA', 'file:///etc/passwd', 'blob:https://a/b', 'filesystem:a', 'intent://a#Intent;end', 'view-source:https://a', '//evil.example', '\\\\evil.example\\a',
    '/\\evil.example', 'https:evil.example', 'https:/evil.example', 'https:///evil.example', 'https://u:p@evil.example', 'https://example.org\\@evil.example', 'https://"onmouseover="a',
    'https://example.org/"><script>', "https://example.org/'onclick='a", 'https://example.org/&quot;&gt;', 'https://example.org/<b>', 'entry:"><script>', 'entry:a#"onclick=', 'place:../../a', '', '#a', '?a', '.', 'a',
  ];

  it.each(addresses)('with a link to %j in every form', (address) => {
    for (const text of [
      `[x](${address})`, `[x](<${address}>)`, `[x](${address} "t\\"t'>")`, `<${address}>`, `![x](${address})`, `[x][l] [l]\n\n[l]: ${address}`, `[x][l] ![l]\n\n[l]: <${address}> 't"t'`,
      `[![x](${address})](${address})`, `[x [y](${address}) z](${address})`, `[@a](${address})`, `|[x](${address})|\n|-|`, `# [x](${address})`, `<a href="${address}">x</a>`, `[x <${address}>](https://example.org)`,
    ]) {
      const markup = html(text);
      expectHarmless(markup);
      expect(markup).not.toMatch(/href="(?!https:\/\/example\.org[/"]|\/own\/)/);
    }
  });

  it.each([
    '<script>alert(1)</script>', '<ScRiPt/src=//a>', '<img src=x onerror=alert(1)>', '<svg/onload=a>', '<!--><script>a</script>-->', '<![CDATA[<script>]]>', '<?xml?><b>', '</p><script>', '"><script>',
    '`<script>`', '```"><script>\n<script>\n```', '```js onclick="a"\n```', '~~~<b>\n~~~', '    <script>', '|<script>|\n|-|\n|<b>|', '|a|\n|:-"onclick=":|', '# <b>', '<b>\n===', '&lt;script&gt;', '&#60;script&#62;',
    '[<script>](https://example.org)', '[x](https://example.org "<script>")', '[x](https://example.org \'"onclick="a\')', '[@<script>]', '[@a, <script>]', '[@a, "onclick="]', '[[[[@a]]]](https://example.org)',
    '*[a*](javascript:a)', '**[a](https://b** c)', '[*a](javascript:b)*', '*a [b* c](javascript:d) e*', '\0<script\0>', '\u2028<b>', '<\u0000b>', '\ud83d<b>', '1'.repeat(9) + '. a', '-99. a',
  ])('with %j', (text) => expectHarmless(html(text)));

  const fragment = fc.oneof(
    fc.constantFrom(...addresses),
    fc.constantFrom(
      '[', ']', '(', ')', '](', '![', '][', ']: ', '\n\n[l]: ', '<', '>', '<a ', '</a>', '<b c="', '"', "'", '"onclick="', '=', '&', '&#', ';', '&quot;', '`', '``', '```', '~~~', '\n```\n', '\\',
      '*', '**', '_', '*_', '[@a]', '[@a; @b, p]', '[@', '@', '[x](entry:a)', '[x](https://example.org)', '<https://example.org>', '|', '\n|-|\n', '|:-:|', '# ', '\n===\n', '---', '> ', '- ', '1. ', '\n', '\n\n',
      '    ', '\t', ' ', '<!--', '-->', '<?', '?>', '<![CDATA[', ']]>', '<script>', 'a', 'ж', '🦔', '\0', '\r', '\u2028', '\ufeff', '\ud83d', '\x01', '\x7f',
    ),
  );
  const hostile = fc.oneof(
    { weight: 4, arbitrary: fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  );

  it('with anything at all, and it has as many marks as there are citations', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let marks = 0;
        const markup = renderBody(text, { cite: (index) => (expect(index).toBe(marks++), ''), address: () => '/own/' });
        expectHarmless(markup);
        expect(marks).toBe(readBody(text, 1).citations.length);
      }),
      { numRuns: 2500 },
    );
  });
});

it('what has no links, pictures, HTML, citations or headings is as markdown-it itself has it', () => {
  const stock = new MarkdownIt('commonmark', { html: false, xhtmlOut: false });
  const plain = fc.array(
    fc.constantFrom('a', 'b c', '*', '**', '_', '`', '``', '\n', '\n\n', '  \n', '\\\n', '\\', '> ', '- ', '+ ', '1. ', '2) ', ' ', '    ', '\t', '***\n', '\n~~~\n', '&amp;', '&', '"', "'", '.', ',', 'ж', '!', ']', ')'),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(plain, (parts) => {
      const text = parts.join('');
      const expected = stock.render(text);
      // Setext underlines and info strings are the two things that we treat differently and that can still arise.
      fc.pre(!/<h\d| class=/.test(expected));
      expect(html(text)).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});
