import MarkdownIt, { type StateBlock, type StateInline } from 'markdown-it';

export type InlineRule = (state: StateInline, silent: boolean) => boolean;
export type BlockRule = (state: StateBlock, startLine: number, endLine: number, silent: boolean) => boolean;

// markdown-it does not export its rules. A ruler gives out those that are enabled, so one is left enabled.

/** A rule of markdown-it's own for the text within a block, for a rule of ours to stand on. */
export function stockInlineRule(name: string): InlineRule {
  const { ruler } = new MarkdownIt().inline;
  ruler.enableOnly(name);
  return ruler.getRules('')[0] as InlineRule;
}

/** A rule of markdown-it's own for blocks, for a rule of ours to stand on. */
export function stockBlockRule(name: string): BlockRule {
  const { ruler } = new MarkdownIt().block;
  ruler.enableOnly(name);
  return ruler.getRules('')[0] as BlockRule;
}

/** The index of the token that a rule pushes next, after the text that waits to become one. */
export const nextToken = (state: StateInline): number => state.tokens.length + (state.pending === '' ? 0 : 1);
