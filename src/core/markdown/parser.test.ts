import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestBody, parser } from './parser.ts';
import { bodyText } from './plain-text.ts';
import { readBody } from './read-body.ts';
import { renderBody } from './render-body.ts';

describe('the parser', () => {
  it('is CommonMark with tables, and neither finds addresses nor changes quotes', () => {
    const render = (text: string) => renderBody(text, { cite: String, address: () => null });
    expect(render('https://example.org www.example.org "a" -- (c) ~~b~~\nc')).toBe('<p>https://example.org www.example.org &quot;a&quot; -- (c) ~~b~~\nc</p>\n');
    expect(render('|a|\n|-|')).toContain('<table>');
  });

  it('gives the same reading each time', () => {
    const text = '> '.repeat(25) + '<!-- [@a] [l]\n\n[l]: place:p\n\n`a` <!-- b -->';
    expect(readBody(text, 1)).toEqual(readBody(text, 1));
  });

  it('has no rule that it does not name', () => expect(() => parser.enable(['nesting', 'citation'])).not.toThrow());
});

describe('a body that is too long', () => {
  const text = `\n# One\n${'word [@a] <b> '.repeat(80_000)}`;

  it('is reported, with its length', () => {
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(readBody(text, 7)).toEqual({
      findings: [{ finding: { code: 'body-too-long', params: { length: text.length, longest: longestBody } }, at: { line: 7, column: 1 } }],
      citations: [],
      links: [],
      addresses: [],
    });
  });

  it('is shown as it was written', () => {
    const markup = renderBody(text, { cite: String, address: () => null });
    expect(markup === `<p>${text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>\n`).toBe(true);
    expect(bodyText(text) === text.trim()).toBe(true);
  });
});

describe('patterns that slow parsers down are answered', () => {
  const size = 10_000;
  const repeated = (text: string) => text.repeat(size / text.length);
  it.each([
    ['[', repeated('[')], ['[a](', repeated('[a](')], ['![', repeated('![')], ['[ and ]', '['.repeat(size / 2) + ']'.repeat(size / 2)], ['![ and ](x)', '!['.repeat(size / 10) + '](x)'.repeat(size / 10)],
    ['[@', repeated('[@')], ['[ @a ', repeated('[ @a ')], ['[@a; ', `[${repeated('@a; ')}@b]`], ['[@a, <b ', repeated('[@a, <b ')], ['[@a `', repeated('[@a `')],
    ['*_', repeated('*_')], ['a**b', repeated('a**b')], ['`', repeated('`')], ['runs of `', Array.from({ length: 300 }, (_, index) => `a${'`'.repeat(index)}`).join('')],
    ['<', repeated('<')], ['<a b="', repeated('<a b="')], ['<a b b b', `<a ${repeated('b ')}`], ['<!--', repeated('<!--')], ['<?<!a<![CDATA[', repeated('<?<!a<![CDATA[')], ['<a@a.a.', `<a@${repeated('a.')}>`],
    ['&', repeated('&')], ['\\', repeated('\\')], ['> ', repeated('> a\n')], ['- ', repeated('- a\n')], ['|-|', repeated('|-\n')], ['\\|', `|a|\n|-|\n|${repeated('\\|')}|`],
    ['[a]: b', repeated('[a]: b\n')], ['[a]', `[a]: place:b\n\n${repeated('[a] ')}`], ['spaces', `a${repeated(' ')}b`], ['entry:a-a-a', `[x](entry:${repeated('a-')}a)`], ['https://a.a.a', `[x](https://${repeated('a.')}a)`],
  ])('%j', (_name, text) => {
    readBody(text, 1);
    renderBody(text, { cite: String, address: () => null });
    bodyText(text);
  });
});

it('no word of a text is lost without a word about it', () => {
  const around = fc.constantFrom(
    '%', '%', '%', '[@%]', '[@a, %]', '[@%', '[%](entry:%)', '[%](https://example.org/% "%")', '[%](%)', '[%]', '[%][%]', '\n[%]: place:%\n', '[l]: place:%\n', '[l]', '<place:%>', '![%](%)', '<%>', '<!-- %', '-->', '&%;', '`', '*', '_',
    '\\', '|', '|%|%|', '\n\n|%|\n|-|\n|%|%|\n', '\n|-|-|\n', '\n|-|\n', '|\n', '> ', '- ', '1. ', '# %', ' ##', '\n---\n', '\n```\n', '\n', '\n\n', '\n    %', '\t', ' ', '[', ']', '(', ')', '  \n',
  );
  fc.assert(
    fc.property(fc.array(around, { maxLength: 30 }), (parts) => {
      let count = 0;
      const text = parts.join('').replaceAll('%', () => `w${++count}w`);
      // What stands after the sign that opens a block of code names its language, and is not shown.
      fc.pre(!/```[^\n]*w/.test(text));
      const shown = renderBody(text, { cite: String, address: ({ id, claim }) => `/${id}/${claim ?? ''}` }) + JSON.stringify(readBody(text, 1));
      for (let word = 1; word <= count; word++) expect(shown).toContain(`w${word}w`);
    }),
    { numRuns: 1000 },
  );
});
