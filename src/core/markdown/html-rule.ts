import type { StateInline } from 'markdown-it';
import { finding } from '../problems.ts';
import { setMark } from './mark.ts';
import type { InlineRule } from './stock-rules.ts';

/**
 * Tags, comments, processing instructions, declarations and CDATA sections as CommonMark knows them: always refused. One
 * that opens and does not close is refused too, since HTML would hide all that follows.
 */
export const html: InlineRule = (state, silent) => {
  const start = state.pos;
  if (state.src[start] !== '<') return false;
  const end = endOfTag(state.src, start) ?? endOfSpecial(state, start);
  if (end === null || end > state.posMax) return false;
  if (!silent) {
    const token = state.push('refused', '', 0);
    token.content = state.src.slice(start, end);
    setMark(token, { kind: 'refused', offset: start, finding: finding('body-html', { value: token.content }) });
  }
  state.pos = end;
  return true;
};

const tagStart = /<\/?[a-z][a-z0-9-]*/iy;
const attribute = /\s+[a-z_:][a-z0-9:._-]*(?:\s*=\s*(?:[^"'=<>`\x00-\x20]+|'[^']*'|"[^"]*"))?/iy;
const tagEnd = /\s*(\/?)>/y;

// Attribute by attribute, since one pattern for the whole of a long tag overflows the stack of the regular expression.
function endOfTag(src: string, start: number): number | null {
  let pos = match(tagStart, src, start);
  if (pos === null) return null;
  const isClosing = src[start + 1] === '/';
  for (let next: number | null = pos; next !== null && !isClosing; next = match(attribute, src, pos)) pos = next;
  const end = match(tagEnd, src, pos);
  return end !== null && isClosing && src[end - 2] === '/' ? null : end;
}

function match(pattern: RegExp, src: string, pos: number): number | null {
  pattern.lastIndex = pos;
  return pattern.test(src) ? pattern.lastIndex : null;
}

const specials: readonly (readonly [start: RegExp, end: string])[] = [
  [/<!--/y, '-->'],
  [/<\?/y, '?>'],
  [/<!\[CDATA\[/y, ']]>'],
  [/<![a-z]/iy, '>'],
];

const shortestComment = /-?>/y;

function endOfSpecial(state: StateInline, start: number): number | null {
  for (const [pattern, closing] of specials) {
    const open = match(pattern, state.src, start);
    if (open === null) continue;
    const shortest = closing === '-->' ? match(shortestComment, state.src, open) : null;
    return shortest ?? closingAt(state, closing, open) ?? open;
  }
  return null;
}

// What has no end is looked for once, not again from each beginning.
const endless = new WeakMap<StateInline, Set<string>>();

function closingAt(state: StateInline, closing: string, from: number): number | null {
  const known = endless.get(state) ?? new Set<string>();
  if (known.has(closing)) return null;
  const at = state.src.indexOf(closing, from);
  if (at < 0) endless.set(state, known.add(closing));
  return at < 0 ? null : at + closing.length;
}
