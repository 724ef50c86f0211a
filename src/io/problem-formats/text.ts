import type { Problem } from '../../core/model/problem.ts';
import { visibleText } from '../visible-text.ts';
import type { CodesAt } from './codes-at.ts';
import { countProblems, countWords } from './count.ts';

/** For people, and for editors that find `file:line:column` in a terminal: each problem, its mending below, the count, and where codes are explained. */
export function textProblems(problems: readonly Problem[], codesAt: CodesAt): string {
  if (problems.length === 0) return '';
  return `${problems.map(problemLines).join('')}${countWords(countProblems(problems))}\n${codesLine(codesAt)}`;
}

const codesLine = (codesAt: CodesAt): string =>
  codesAt === undefined ? '' : `What each code means: docs/problems.md${codesAt === null ? '' : ` (${visibleText(codesAt)})`}, or npm run check -- --explain CODE\n`;

/** One problem, and its mending below. */
export function problemLines({ file, line, column, code, severity, message, hint }: Problem): string {
  const kind = severity === 'warning' ? 'warning: ' : '';
  return `${visibleText(file)}:${line}:${column} ${code} ${kind}${visibleText(message)}\n    ${visibleText(hint)}\n`;
}
