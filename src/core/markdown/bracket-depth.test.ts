import { expect, it } from 'vitest';
import { deepestBracket, tooDeepBracket } from './bracket-depth.ts';
import { readBody } from './read-body.ts';

it('brackets may be nested up to the limit, and links in them are found', () => {
  const text = '['.repeat(deepestBracket - 1) + '[x](entry:a)' + ']'.repeat(deepestBracket - 1);
  expect(tooDeepBracket(text)).toBeNull();
  expect(readBody(text, 1)).toMatchObject({ findings: [], links: [{ id: 'a' }] });
});

it('a link after brackets that nothing closes is found up to the limit, and beyond it reported', () => {
  for (let depth = 0; depth < 60; depth++) {
    const { links, findings } = readBody(`${'[ '.repeat(depth)}![ [x](entry:a)`, 1);
    expect(links.length + findings.length).toBeGreaterThan(0);
    if (depth <= deepestBracket - 2) expect([links.length, findings.length]).toEqual([1, 0]);
  }
});

it('the first bracket beyond the limit is the place', () => {
  const { findings } = readBody(`- ${'['.repeat(100)}`, 3);
  expect(findings).toMatchObject([{ finding: { code: 'body-too-deep' }, at: { line: 3, column: 3 + deepestBracket } }]);
});

it('closed and escaped brackets do not count', () => {
  expect(tooDeepBracket('[a] \\['.repeat(1000))).toBeNull();
  expect(tooDeepBracket(']'.repeat(1000) + '['.repeat(deepestBracket))).toBeNull();
});
