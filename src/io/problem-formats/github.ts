import type { Problem } from '../../core/model/problem.ts';
import { visibleText } from '../visible-text.ts';

/** For GitHub Actions: one workflow command a problem, which GitHub shows beside the line in a pull request. */
export function githubProblems(problems: readonly Problem[]): string {
  return problems.map(command).join('');
}

function command({ file, line, column, code, severity, message, hint }: Problem): string {
  const properties = `file=${property(visibleText(file))},line=${line},col=${column},title=${property(code)}`;
  return `::${severity} ${properties}::${data(`${visibleText(message)}\n${visibleText(hint)}`)}\n`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
