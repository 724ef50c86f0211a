import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { readBody } from '../markdown/read-body.ts';
import { markdownText } from './markdown-text.ts';

/** What a reader of CommonMark sees of a text, paragraph by paragraph. */
const seen = (markdown: string): string[] =>
  new MarkdownIt('commonmark')
    .parse(markdown, {})
    .flatMap((token) => (token.type === 'inline' ? [(token.children ?? []).map(({ type, content }) => (type === 'softbreak' ? '\n' : content)).join('')] : token.type.startsWith('paragraph') ? [] : [`<${token.type}>`]));

const sign = fc.constantFrom('*', '_', '`', '[', ']', '(', ')', '<', '>', '#', '+', '-', '=', '1.', '2)', '&amp;', '\\', '|', '~', '!', '@', '[@a]', 'a', 'b c', ' ', '\n', '\n\n', '---', '    ', '<b>', 'https://example.org/', '"', ':');

describe('plain text as Markdown', () => {
  test('reads as the same text, whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
        const text = signs.join('');
        const paragraphs = text.split(/\n[ ]*(?:\n[ ]*)+/).map((each) => each.split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n')).filter((each) => each !== '');
        expect(seen(markdownText(text))).toEqual(paragraphs);
      }),
      { numRuns: 500 },
    );
  });

  test('holds no citation and no link', () => {
    const body = readBody(markdownText('See [@somebody] and [a](https://example.org/) and <https://example.org/>.'), 1);
    expect({ citations: body.citations, links: body.links, findings: body.findings }).toEqual({ citations: [], links: [], findings: [] });
  });
});
