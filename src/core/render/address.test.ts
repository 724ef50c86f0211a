import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf, relativeHref } from './address.ts';

describe('paths', () => {
  it('end in a file name, so that they work from a disk', () => {
    expect(pathOf({ kind: 'home' })).toBe('index.html');
    expect(pathOf({ kind: 'entry', id: 'a' })).toBe('entries/a.html');
    expect(pathOf({ kind: 'source', id: 'a' })).toBe('sources/a.html');
    expect(pathOf({ kind: 'day', day: '2023-02-26' })).toBe('days/2023-02-26.html');
  });

  it('lead to a claim inside the page of its entry', () => {
    expect(pathOf({ kind: 'entry', id: 'a', claim: 'b' })).toBe('entries/a.html#claim-b');
    expect(pathOf({ kind: 'entry', id: 'a', claim: null })).toBe('entries/a.html');
  });

  it('give each translation a page of its own', () => {
    expect(pathOf({ kind: 'entry', id: 'a', language: 'pt-BR' })).toBe('entries/a.pt-br.html');
  });

  it('number the further pages of a long month', () => {
    expect(pathOf({ kind: 'reports', part: '2023-02', page: 1 })).toBe('reports/2023-02.html');
    expect(pathOf({ kind: 'reports', part: '2023-02', page: 3 })).toBe('reports/2023-02-page-3.html');
  });
});

describe('relative links', () => {
  it('go up and down as far as they must', () => {
    expect(relativeHref('index.html', 'entries/a.html')).toBe('entries/a.html');
    expect(relativeHref('entries/a.html', 'index.html')).toBe('../index.html');
    expect(relativeHref('entries/a.html', 'entries/b.html#note-1')).toBe('b.html#note-1');
    expect(relativeHref('entries/a.html', 'sources/b.html')).toBe('../sources/b.html');
    expect(relativeHref('entries/a.html', 'entries/a.html#claim-x')).toBe('#claim-x');
  });

  it('resolve to where they should lead, from anywhere', () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.html`);
    fc.assert(
      fc.property(path, path, (from, to) => {
        expect(new URL(relativeHref(from, to), `https://example.org/site/${from}`).pathname).toBe(`/site/${to}`);
      }),
    );
  });
});
