import type { StateInline } from 'markdown-it';
import { refusalOf } from '../model/web-address.ts';
import { finding } from '../problems.ts';
import { setMark, showAsWritten } from './mark.ts';
import { readOwnLink, type OwnLink } from './own-link.ts';
import { nextToken, stockInlineRule, type InlineRule } from './stock-rules.ts';

const stockLink = stockInlineRule('link');
const stockAutolink = stockInlineRule('autolink');

/** `[text](address)`, `[text][label]`, `[label]`: as markdown-it reads them, then allowed or refused by us. */
export const link: InlineRule = (state, silent) => {
  const start = state.pos;
  const index = nextToken(state);
  if (!stockLink(state, silent)) return false;
  if (!silent) judge(state, index, start, () => state.md.helpers.parseLinkLabel(state, start, true));
  return true;
};

/** `<address>`: as markdown-it reads it, then allowed or refused by us. */
export const autolink: InlineRule = (state, silent) => {
  const start = state.pos;
  const index = nextToken(state);
  if (!stockAutolink(state, silent)) return false;
  if (!silent) judge(state, index, start, () => state.pos - 1);
  return true;
};

/** Whether markdown-it reads a link here. */
export function isLinkHere(state: StateInline): boolean {
  const start = state.pos;
  const isLink = stockLink(state, true);
  state.pos = start;
  return isLink;
}

// Renderers make a link of marked tokens only; one that is refused loses its type as well, and shows its brackets.
function judge(state: StateInline, index: number, start: number, labelEnd: () => number): void {
  const open = state.tokens[index];
  const close = state.tokens.at(-1);
  if (open?.type !== 'link_open' || close?.type !== 'link_close') return;
  const address = String(open.attrGet('href') ?? '');
  const verdict = contextRefusal(state, start, labelEnd()) ?? verdictOn(address);
  if ('own' in verdict) {
    setMark(open, { kind: 'link', offset: start, own: verdict.own });
    return;
  }
  showAsWritten(open, state.src[start] ?? '');
  showAsWritten(close, state.src.slice(labelEnd(), state.pos));
  setMark(open, { kind: 'refused', offset: start, finding: finding('link-refused', { value: address, reason: verdict.refusal }) });
}

function contextRefusal({ linkLevel, src }: StateInline, start: number, labelEnd: number): { readonly refusal: string } | null {
  if (linkLevel > 0) return { refusal: 'it stands in the text of another link' };
  return src.slice(start + 1, labelEnd).trim() === '' ? { refusal: 'it has no text' } : null;
}

/** What a link leads to: one of the timeline's own things, null for the web; or why it leads nowhere. */
function verdictOn(address: string): { readonly own: OwnLink | null } | { readonly refusal: string } {
  const own = readOwnLink(address);
  if (own !== null) return 'refusal' in own ? own : { own };
  const refusal = address === '' ? 'its address is missing' : refusalOf(address);
  return refusal === null ? { own: null } : { refusal };
}
