import { describe, expect, it } from 'vitest';
import { readBody } from './read-body.ts';

const found = (text: string) =>
  readBody(text, 1).findings.map(({ finding, at }) => {
    const { value, reason } = finding.params as { value: string; reason: string };
    return `${finding.code} ${at.line}:${at.column} ${value}: ${reason}`;
  });

describe('a link', () => {
  it.each([
    '[x](https://example.org)',
    '[x](http://example.org "title")',
    '[x](<https://example.org/a_(b)>)',
    '[x][l] and [l][] and [l]\n\n[l]: https://example.org',
    '<https://example.org/a?b=c>',
    '[їжак](https://їжак.укр/ґ)',
  ])('to the web may be written %s', (text) => {
    const { addresses, ...others } = readBody(text, 1);
    expect(others).toEqual({ findings: [], citations: [], links: [] });
    expect(addresses.length).toBeGreaterThan(0);
    for (const { address } of addresses) expect(text).toContain(address);
  });

  it('to the timeline’s own things is read in each of its forms', () => {
    const text = '[x](entry:a#b) [y][l] [l]\n<question:q> **[z](actor:z "t")**\n\n[l]: place:p';
    expect(readBody(text, 5)).toEqual({
      findings: [],
      addresses: [],
      citations: [],
      links: [
        { kind: 'entry', id: 'a', claim: 'b', at: { line: 5, column: 1 } },
        { kind: 'place', id: 'p', claim: null, at: { line: 5, column: 16 } },
        { kind: 'place', id: 'p', claim: null, at: { line: 5, column: 23 } },
        { kind: 'question', id: 'q', claim: null, at: { line: 6, column: 1 } },
        { kind: 'actor', id: 'z', claim: null, at: { line: 6, column: 16 } },
      ],
    });
  });

  it.each([
    ['a script', '[x](javascript:alert(1))', '1:1 javascript:alert(1): only https: and http: are allowed, not javascript:'],
    ['a script spelt with entities', '[x](&#106;avascript:a)', '1:1 javascript:a: only https: and http: are allowed, not javascript:'],
    ['a script spelt with an entity for its colon', '[x](javascript&colon;a)', '1:1 javascript:a: only https: and http: are allowed, not javascript:'],
    ['a script with a tab in its scheme', '[x](<java\tscript:a>)', '1:1 java\tscript:a: it has a space or control character'],
    ['a script with a line end in its scheme', '[x](java&NewLine;script:a)', '1:1 java\nscript:a: it has a space or control character'],
    ['a script in angle brackets', 'a <JavaScript:alert(1)>', '1:3 JavaScript:alert(1): only https: and http: are allowed, not javascript:'],
    ['a script by reference', '[x][l]\n\n[l]: vbscript:a', '1:1 vbscript:a: only https: and http: are allowed, not vbscript:'],
    ['data', '[x](data:image/png;base64,AAAA)', '1:1 data:image/png;base64,AAAA: only https: and http: are allowed, not data:'],
    ['a host without a scheme', '[x](//example.org)', '1:1 //example.org: it begins with // and so takes its scheme from the page'],
    ['a share of a network', '[x](\\\\\\\\host\\share)', '1:1 \\\\host\\share: it has a backslash'],
    ['an address with a password', '[x](https://u:p@example.org)', '1:1 https://u:p@example.org: it carries a user name or password'],
    ['a mail address', '<me@example.org>', '1:1 mailto:me@example.org: only https: and http: are allowed, not mailto:'],
    ['a path', '[x](/a/b.html)', '1:1 /a/b.html: it does not begin with https://'],
    ['nothing', '[x]()', '1:1 : its address is missing'],
    ['an id in capitals', '[x](place:Bakhmut)', '1:1 place:Bakhmut: what stands after place: is not an id: it has capital letters'],
    ['a scheme in capitals', '[x](Place:bakhmut)', '1:1 Place:bakhmut: place: is written in lower case'],
  ])('to %s is refused', (_what, text, expected) => expect(found(text)).toEqual([`link-refused ${expected}`]));

  it('without a text is refused, since nobody could follow it', () => {
    expect(found('[ ](https://example.org)')).toEqual(['link-refused 1:1 https://example.org: it has no text']);
  });

  it('in the text of another link is refused, since browsers would break both', () => {
    expect(found('[a <https://example.org> b](https://example.com)')).toEqual([
      'link-refused 1:4 https://example.org: it stands in the text of another link',
    ]);
  });

  it('in code or behind an escaped bracket is text', () => {
    expect(found('`[x](javascript:a)` \\[x](javascript:a) `<javascript:a>`')).toEqual([]);
  });
});

describe('a definition of a link', () => {
  it('is refused when no link uses it, since its text would not be shown', () => {
    expect(found('> - a\n>\n>   [note]: Something')).toEqual([
      'link-refused 3:5 [note]: Something: no link uses this definition, so it would not be shown',
    ]);
  });

  it('is refused when its label is defined already', () => {
    expect(found('[a]\n\n[A]: https://example.org\n[a]: https://example.com\n  "title"')).toEqual([
      'link-refused 4:1 [a]: https://example.com\n  "title": its label is defined a second time here',
    ]);
  });

  it('is used by a picture, though that is refused', () => {
    expect(found('![a][b]\n\n[b]: https://example.org')).toEqual(['body-image 1:1 ![a][b]: undefined']);
  });
});
