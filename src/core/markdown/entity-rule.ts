import { codePointText } from '../model/code-point.ts';
import { finding } from '../problems.ts';
import { setMark, showAsWritten } from './mark.ts';
import { nextToken, stockInlineRule, type InlineRule } from './stock-rules.ts';

const stockEntity = stockInlineRule('entity');

/**
 * `&nbsp;`, `&#1078;`: as markdown-it reads them; those that stand for control characters, or for none, are refused, so
 * that they are neither a way round the ban on such characters nor replaced without a word.
 */
export const entity: InlineRule = (state, silent) => {
  const start = state.pos;
  const index = nextToken(state);
  if (!stockEntity(state, silent)) return false;
  const token = state.tokens[index];
  if (silent || token === undefined) return true;
  const written = state.src.slice(start, state.pos);
  const number = /^&#(x?)([0-9a-f]+);$/i.exec(written);
  const code = number === null ? null : parseInt(number[2] ?? '', number[1] === '' ? 10 : 16);
  if (code === null || !/[\f\ufffd]/.test(token.content) || code === 0xfffd) return true;
  showAsWritten(token, written);
  const codePoint = codePointText(code);
  setMark(token, { kind: 'refused', offset: start, finding: finding('character-forbidden', { codePoint }) });
  return true;
};
