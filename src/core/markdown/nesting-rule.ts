import { finding } from '../problems.ts';
import { setMark } from './mark.ts';
import { stockBlockRule, type BlockRule } from './stock-rules.ts';

/** How deep quotes (one level each) and lists (two: the list and its item) may be nested. */
export const deepestBlock = 20;

const stockParagraph = stockBlockRule('paragraph');

/**
 * Within the deepest block everything is a paragraph, marks of quotes and lists included: it is refused and yet shown,
 * where markdown-it would drop it.
 */
export const nesting: BlockRule = (state, startLine, endLine, silent) => {
  if (silent || state.level < deepestBlock) return false;
  const isFirst = state.env['isNestingReported'] !== true;
  const index = state.tokens.length + 1;
  stockParagraph(state, startLine, endLine, false);
  const inline = state.tokens[index];
  if (isFirst && inline !== undefined) {
    state.env['isNestingReported'] = true;
    const reason = `quotes and lists are nested more than ${deepestBlock} levels deep here`;
    setMark(inline, { kind: 'refused', offset: 0, finding: finding('body-too-deep', { value: inline.content.slice(0, 40), reason }) });
  }
  return true;
};
