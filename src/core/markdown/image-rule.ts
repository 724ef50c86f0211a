import { finding } from '../problems.ts';
import { setMark, showAsWritten } from './mark.ts';
import { nextToken, stockInlineRule, type InlineRule } from './stock-rules.ts';

const stockImage = stockInlineRule('image');

/** `![alt](address)` and its other forms: as markdown-it reads them, and always refused. */
export const image: InlineRule = (state, silent) => {
  const start = state.pos;
  const index = nextToken(state);
  if (!stockImage(state, silent)) return false;
  const token = state.tokens[index];
  if (!silent && token !== undefined) {
    const value = state.src.slice(start, state.pos);
    showAsWritten(token, value);
    setMark(token, { kind: 'refused', offset: start, finding: finding('body-image', { value }) });
  }
  return true;
};
