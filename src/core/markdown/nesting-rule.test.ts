import { expect, it } from 'vitest';
import { deepestBlock } from './nesting-rule.ts';
import { bodyText } from './plain-text.ts';
import { readBody } from './read-body.ts';

it('quotes and lists may be nested up to the limit', () => {
  expect(readBody(`${'> '.repeat(deepestBlock - 1)}[@a]`, 1).findings).toEqual([]);
  expect(readBody('- '.repeat(deepestBlock / 2 - 1) + '[@a]', 1).findings).toEqual([]);
});

it('what is nested deeper is reported once, and nothing of it is lost', () => {
  const text = `${'> '.repeat(deepestBlock + 3)}deep [@a]\n\n${'> '.repeat(deepestBlock + 3)}again [@b]`;
  const { findings, citations } = readBody(text, 1);
  expect(findings).toMatchObject([{ finding: { code: 'body-too-deep', params: { value: '> > > deep [@a]' } }, at: { line: 1, column: 41 } }]);
  expect(citations.map(({ source, at }) => [source, at.line, at.column])).toEqual([
    ['a', 1, 53],
    ['b', 3, 54],
  ]);
  expect(bodyText(text)).toBe('> > > deep\n\n> > > again');
});

it('what is nested without end is answered', () => {
  for (const text of ['>'.repeat(100_000), '- '.repeat(50_000) + 'a', '1. > '.repeat(50_000) + 'a', Array.from({ length: 400 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')]) {
    expect(readBody(text, 1).findings).toHaveLength(1);
  }
});
