import type { Problem } from '../../core/model/problem.ts';
import { visibleText } from '../visible-text.ts';
import type { CodesAt } from './codes-at.ts';

/** For GitHub Actions: one workflow command a problem, which GitHub shows beside the line in a pull request; its last line is where the code is explained. */
export function githubProblems(problems: readonly Problem[], codesAt: CodesAt): string {
  return problems.map((problem) => command(problem, codesAt)).join('');
}

function command({ file, line, column, code, severity, message, hint }: Problem, codesAt: CodesAt): string {
  const words = [message, hint, ...(codesAt == null ? [] : [`${codesAt}#${code}`])];
  const properties = `file=${property(visibleText(file))},line=${line},col=${column},title=${property(code)}`;
  return `::${severity} ${properties}::${data(words.map(visibleText).join('\n'))}\n`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
