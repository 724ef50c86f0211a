import type { Token } from 'markdown-it';
import { isBeforeCitation } from './citation-rule.ts';
import { parseBody } from './parser.ts';

/** A piece of a body's text; tight ones (items of a tight list, rows of a table) follow each other without an empty line. */
interface Piece {
  readonly text: string;
  readonly isTight: boolean;
}

/**
 * A body as plain text: without marks of Markdown and without citations; the cells of a table's row are parted by tabs,
 * paragraphs by an empty line. What is refused stands in it as it was written.
 */
export function bodyText(text: string): string {
  const pieces: Piece[] = [];
  let row: string[] = [];
  const tokens = parseBody(text);
  tokens.forEach((token, index) => {
    const opener = tokens[index - 1];
    if (token.type === 'inline' && (opener?.type === 'th_open' || opener?.type === 'td_open')) row.push(inlineText(token));
    else if (token.type === 'inline') pieces.push({ text: inlineText(token), isTight: opener?.hidden ?? false });
    else if (token.type === 'fence' || token.type === 'code_block') pieces.push({ text: token.content.trimEnd(), isTight: false });
    else if (token.type === 'tr_close') {
      pieces.push({ text: row.join('\t'), isTight: true });
      row = [];
    }
  });
  return joined(pieces.filter((piece) => piece.text !== ''));
}

function inlineText({ children }: Token): string {
  const tokens = children ?? [];
  return tokens
    .map((token, index) => {
      if (token.type === 'citation') return '';
      if (token.type === 'softbreak') return isBeforeCitation(tokens, index) ? '' : ' ';
      if (token.type === 'hardbreak') return '\n';
      return isBeforeCitation(tokens, index) ? token.content.trimEnd() : token.content;
    })
    .join('')
    .trim();
}

function joined(pieces: readonly Piece[]): string {
  const gap = (index: number) => (pieces[index]?.isTight === true && pieces[index - 1]?.isTight === true ? '\n' : '\n\n');
  return pieces.map(({ text }, index) => (index === 0 ? text : gap(index) + text)).join('');
}
