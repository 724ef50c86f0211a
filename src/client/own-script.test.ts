import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownScript } from './own-script.ts';

beforeEach(() => {
  vi.stubGlobal('document', { createElement: (name: string) => ({ name, src: '' }) });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a script of this site', () => {
  test.each(['timeline/1.0123456789ab.js', 'search/12.0123456789ab.js', '../assets/panels.0123456789ab.js', '../../a-b/c.js'])('is %s', (href) => {
    expect(ownScript(href)).toEqual({ name: 'script', src: href });
  });

  test.each([
    'https://elsewhere.example/a/b.js',
    '//elsewhere.example/b.js',
    '/\\elsewhere.example/b.js',
    '\\\\elsewhere.example\\b.js',
    '/a/b.js',
    'data:text/javascript,alert(1)//a/b.js',
    'javascript:alert(1)/a/b.js',
    'blob:a/b.js',
    'a/../../b.js',
    'a/b.js?x',
    'a/b.js#x',
    'a/b.js\n',
    ' a/b.js',
    'ht\ntps://elsewhere.example/b.js',
    'a/..js',
    'a/b.css',
    'b.js',
    '../',
    '',
  ])('is not %j', (href) => {
    expect(() => ownScript(href)).toThrow(TypeError);
  });
});
