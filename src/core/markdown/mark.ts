import type { Token } from 'markdown-it';
import type { Finding } from '../problems.ts';
import type { OwnLink } from './own-link.ts';
import type { Stretch } from './stretch.ts';

/** One source that is cited, with the place in it that is meant; `offset` is that of its `@`. */
export interface CitationItem {
  readonly source: string;
  readonly locator: string | null;
  readonly offset: number;
}

/**
 * What our rules found out about a token. Offsets count UTF-16 units from the start of the inline text that the token
 * stands in.
 *
 * - `citations`: on a token of the type `citation`, one group;
 * - `link`: on a `link_open` that may become a link; `own` is null for an address on the web;
 * - `refused`: on a token of the type `refused`, whose content is shown as text, or on a whole `inline`;
 * - `cell`: on the `inline` of a table's cell, where its text stands.
 */
export type Mark =
  | { readonly kind: 'citations'; readonly items: readonly CitationItem[] }
  | { readonly kind: 'link'; readonly offset: number; readonly own: OwnLink | null }
  | { readonly kind: 'refused'; readonly offset: number; readonly finding: Finding }
  | { readonly kind: 'cell'; readonly stretches: readonly Stretch[] };

export function setMark(token: Token, mark: Mark): void {
  token.meta = { ...token.meta, mark };
}

export const markOf = (token: Token): Mark | null => (token.meta?.['mark'] as Mark | undefined) ?? null;

/** Makes a token plain text that is shown as it was written. */
export function showAsWritten(token: Token, content: string): void {
  token.type = 'refused';
  token.tag = '';
  token.attrs = null;
  token.children = null;
  token.nesting = 0;
  token.content = content;
}
