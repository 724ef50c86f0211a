import type { Token } from 'markdown-it';
import type { Position } from '../model/problem.ts';
import { offsetsInSource } from '../offsets-in-source.ts';
import { markOf } from './mark.ts';
import { longestBody, parseBody } from './parser.ts';
import { positionIn, stretchesOf } from './stretch.ts';

/** The text of one paragraph, heading or cell as readers read it, without citations, code and the text of bare addresses. */
export interface Prose {
  readonly text: string;
  /** The number of the block quotation in which it stands, by its place in the body; null: it stands in none. */
  readonly blockquote: number | null;
  /** Where in `text` the words of links to entries and their claims stand, in UTF-16 units. */
  readonly entryLinks: readonly { readonly from: number; readonly to: number }[];
  /** What it is a part of. */
  readonly part: 'list' | 'table' | null;
  /** Places in the file of rising offsets of `text`. */
  readonly placesOf: (offsets: readonly number[]) => Position[];
}

/** What stands in a body in words, in reading order, but nothing of one that is refused for its length; `firstLine` is the number in the file of its first line. */
export function proseOf(body: string, firstLine: number): Prose[] {
  if (body.length > longestBody) return [];
  const tokens = parseBody(body);
  const lines = body.split(/\r\n?|\n/);
  const prose: Prose[] = [];
  let depth = 0;
  let blockquotes = 0;
  let lists = 0;
  tokens.forEach((token, index) => {
    if (token.type === 'blockquote_open' && (depth += 1) === 1) blockquotes += 1;
    if (token.type === 'blockquote_close') depth -= 1;
    if (/^(?:bullet|ordered)_list_/.test(token.type)) lists += token.nesting;
    if (token.type !== 'inline') return;
    const pieces = piecesOf(token);
    const mark = markOf(token);
    prose.push({
      text: pieces.map(({ text }) => text).join(''),
      blockquote: depth === 0 ? null : blockquotes,
      entryLinks: entryLinksOf(pieces),
      part: mark?.kind === 'cell' ? 'table' : lists > 0 ? 'list' : null,
      placesOf: (offsets) => {
        const stretches = mark?.kind === 'cell' ? mark.stretches : stretchesOf(token, tokens[index - 1], lines);
        return sourceOffsets(token.content, pieces, offsets).map((offset) => positionIn(stretches, offset, firstLine));
      },
    });
  });
  return prose;
}

/** A piece of inline text, with what stands before it in the source and is not read. */
interface Piece {
  readonly text: string;
  readonly skipped: readonly string[];
  readonly isOfEntryLink: boolean;
}

function entryLinksOf(pieces: readonly Piece[]): { from: number; to: number }[] {
  let from = 0;
  return pieces.flatMap(({ text, isOfEntryLink }) => {
    const link = { from, to: (from += text.length) };
    return isOfEntryLink ? [link] : [];
  });
}

function piecesOf({ children }: Token): Piece[] {
  const pieces: Piece[] = [];
  let skipped: string[] = [];
  let address: string | null = null;
  let isAutolink = false;
  for (const token of children ?? []) {
    if (token.type === 'link_open') {
      address = String(token.attrGet('href') ?? '');
      isAutolink = token.markup === 'autolink';
    } else if (token.type === 'link_close') {
      if (address !== null && !isAutolink) skipped.push(address);
      address = null;
      isAutolink = false;
    } else if (token.type === 'citation') skipped.push(token.content);
    else if (token.type === 'code_inline' || isAutolink) {
      skipped.push(token.content);
      // A word on either side of code is not one word.
      pieces.push({ text: '\ufffc', skipped, isOfEntryLink: false });
      skipped = [];
    } else if (token.content !== '' || token.type.endsWith('break')) {
      pieces.push({ text: token.type.endsWith('break') ? '\n' : token.content, skipped, isOfEntryLink: address?.startsWith('entry:') === true });
      skipped = [];
    }
  }
  return pieces;
}

// What is skipped begins within this of the text before it: marks of emphasis and brackets stand between.
const reach = 100;

function sourceOffsets(source: string, pieces: readonly Piece[], offsets: readonly number[]): number[] {
  const found: number[] = [];
  let begin = 0;
  let at = 0;
  for (const { text, skipped } of pieces) {
    for (const each of skipped) {
      const ahead = source.slice(at, at + reach + each.length).indexOf(each);
      if (ahead >= 0) at += ahead + each.length;
    }
    const end = begin + text.length;
    const inside: number[] = [];
    while (found.length + inside.length < offsets.length && (offsets[found.length + inside.length] as number) < end) {
      inside.push((offsets[found.length + inside.length] as number) - begin);
    }
    if (text !== '\ufffc') {
      const places = offsetsInSource(source, at, text, [...inside, text.length - 1]);
      at = (places.pop() as number) + (text.trimEnd() === text ? 1 : 0);
      found.push(...places);
    } else found.push(...inside.map(() => at));
    begin = end;
  }
  while (found.length < offsets.length) found.push(Math.min(at, source.length));
  return found;
}
