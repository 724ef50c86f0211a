import type { StateInline } from 'markdown-it';
import { idFault } from '../model/id.ts';
import type { CitationItem } from './mark.ts';

/** One item of what may be a group of citations, as offsets: its ends, its first comma, and each `@` that begins a name. */
interface RawItem {
  readonly from: number;
  readonly to: number;
  comma: number | null;
  readonly names: number[];
}

/** The text from a `[` to the first bracket after it. */
export interface Scan {
  readonly start: number;
  /** The bracket at which it ended; empty: there is none before the text's end. */
  readonly stop: ']' | '[' | '';
  /** The offset of that bracket, or of the text's end. */
  readonly end: number;
  readonly items: readonly RawItem[];
  /** Whether code, HTML or an autolink stands in it. */
  readonly hasMarkup: boolean;
}

/** Reads on from the `[` at the state's position, over escapes, entities, code, HTML and autolinks. */
export function scanGroup(state: StateInline): Scan {
  const { src, pos: start, posMax } = state;
  const items: RawItem[] = [];
  let item: RawItem = { from: start + 1, to: posMax, comma: null, names: [] };
  let hasMarkup = false;
  let pos = start + 1;
  while (pos < posMax && src[pos] !== ']' && src[pos] !== '[') {
    const character = src[pos];
    if (character === '\\') pos += 2;
    else if (character === '`' || character === '<' || character === '&') {
      const token = src.slice(pos, tokenEnd(state, pos));
      hasMarkup ||= (character === '`' && /[^`]/.test(token)) || (character === '<' && token.length > 1);
      pos += token.length;
    } else {
      if (character === ';') {
        items.push({ ...item, to: pos });
        item = { from: pos + 1, to: posMax, comma: null, names: [] };
      } else if (character === ',') item.comma ??= pos;
      else if (character === '@' && isName(src, pos)) item.names.push(pos);
      pos++;
    }
  }
  const end = Math.min(pos, posMax);
  items.push({ ...item, to: end });
  return { start, stop: end < posMax ? (src[end] as ']' | '[') : '', end, items, hasMarkup };
}

function tokenEnd(state: StateInline, pos: number): number {
  const start = state.pos;
  state.pos = pos;
  state.md.inline.skipToken(state);
  const end = state.pos;
  state.pos = start;
  return end;
}

// As pandoc has it: an @ within a word is part of an e-mail address; one with white space after it means “at”.
function isName(src: string, at: number): boolean {
  const before = src[at - 1] === '-' ? at - 1 : at;
  return !/[\p{L}\p{N}_.+]$/u.test(src.slice(Math.max(0, before - 2), before)) && /^[\p{L}\p{N}_{]/u.test(src.slice(at + 1, at + 3));
}

/** Reads the items of a group that its own bracket closes; or says what is wrong with the first that is malformed. */
export function readItems(state: StateInline, scan: Scan): { readonly items: readonly CitationItem[] } | { readonly refusal: string } {
  const items: CitationItem[] = [];
  for (const raw of scan.items) {
    const item = readItem(state, raw);
    if ('refusal' in item) return item;
    items.push(item);
  }
  return scan.hasMarkup ? { refusal: 'a locator is plain text, without code, HTML or links' } : { items };
}

const plainAt = 'write \\@ for an @ that cites nothing';

function readItem(state: StateInline, { from, to, comma, names }: RawItem): CitationItem | { readonly refusal: string } {
  const text = state.src.slice(from, to);
  if (text.trim() === '') return { refusal: 'one of its items is empty' };
  const offset = from + text.length - text.trimStart().length;
  if (state.src.startsWith('-@', offset)) return { refusal: 'pandoc’s -@ is not part of this format' };
  if (state.src[offset] !== '@') {
    return { refusal: names.length === 0 ? 'one of its items does not begin with @' : `words stand before the @; ${plainAt}` };
  }
  const source = state.src.slice(offset + 1, comma ?? to).trim();
  if (source === '') return { refusal: 'the id is missing after the @' };
  if (/\s/.test(source)) return { refusal: 'a comma is missing between the id and the locator' };
  const fault = idFault(source);
  if (fault !== null) return { refusal: `what stands after the @ is not an id: ${fault.reason}` };
  if (comma === null) return { source, locator: null, offset };
  const locator = state.md.utils.unescapeAll(state.src.slice(comma + 1, to)).trim().replace(/\s+/g, ' ');
  if (locator === '') return { refusal: 'the locator after the comma is empty' };
  if (names.length > 1) return { refusal: `a semicolon is missing between two citations; ${plainAt}` };
  return { source, locator, offset };
}
