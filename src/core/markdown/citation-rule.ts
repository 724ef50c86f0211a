import type { StateInline, Token } from 'markdown-it';
import { finding } from '../problems.ts';
import { readItems, scanGroup, type Scan } from './citation-group.ts';
import { isLinkHere } from './link-rule.ts';
import { setMark } from './mark.ts';
import type { InlineRule } from './stock-rules.ts';

/**
 * `[@id]`, `[@id, locator]`, `[@a; @b, locator]`: the part of pandoc's citations that this format has. What pandoc would
 * read as a citation and we do not is refused: its first bracket becomes text, and the rest is read on. As in pandoc, a
 * bracket with an address or a label after it is a link.
 */
export const citation: InlineRule = (state, silent) => {
  // Whoever looks ahead for the end of a link's text counts brackets, and must find those of a citation in it.
  if (silent || state.src[state.pos] !== '[') return false;
  const scan = scanGroup(state);
  const opens = hasOpening(state.src, scan);
  if (!opens && !hasName(state, scan)) return false;
  if ((!opens || hasLinkTail(state, scan)) && isLinkHere(state)) return false;
  const group = readGroup(state, scan);
  const token = state.push('refusal' in group ? 'refused' : 'citation', '', 0);
  if ('refusal' in group) {
    const value = asWritten(state, scan);
    token.content = '[';
    state.pos = scan.start + 1;
    setMark(token, { kind: 'refused', offset: scan.start, finding: finding('citation-malformed', { value, reason: group.refusal }) });
  } else {
    token.content = state.src.slice(scan.start, scan.end + 1);
    state.pos = scan.end + 1;
    setMark(token, { kind: 'citations', items: group.items });
  }
  return true;
};

/** Whether a citation's mark comes right after this text or line end, so that the space between them goes. */
export const isBeforeCitation = (tokens: readonly Token[], index: number): boolean => tokens[index + 1]?.type === 'citation';

const hasOpening = (src: string, { start, end }: Scan): boolean => /^\s*-?@/.test(src.slice(start + 1, Math.min(end, start + 100)));

// Without an @ at its start, a bracket that nothing closes is a bracket, whatever comes later in the paragraph.
const hasName = (state: StateInline, scan: Scan): boolean =>
  scan.items.some(({ names }) => names.length > 0) && (scan.stop === ']' || (scan.stop === '[' && isClosed(state, scan)));

const hasLinkTail = ({ src, posMax }: StateInline, { stop, end }: Scan): boolean =>
  stop === '[' || (stop === ']' && end + 1 < posMax && (src[end + 1] === '(' || src[end + 1] === '['));

const isClosed = (state: StateInline, { start }: Scan): boolean => state.md.helpers.parseLinkLabel(state, start) >= 0;

function readGroup(state: StateInline, scan: Scan): ReturnType<typeof readItems> {
  if (state.linkLevel > 0) return { refusal: 'it stands in the text of a link; put it after the link' };
  if (scan.stop === ']') return readItems(state, scan);
  const hasBrackets = scan.stop === '[' && isClosed(state, scan);
  return { refusal: hasBrackets ? 'brackets stand in it; write them as \\[ and \\]' : 'its closing bracket is missing' };
}

function asWritten({ src }: StateInline, { start, stop, end }: Scan): string {
  const text = src.slice(start, stop === ']' ? end + 1 : end);
  const line = text.indexOf('\n');
  return stop === ']' || line < 0 ? text : text.slice(0, line);
}
