import type { Problem, Severity } from '../../core/model/problem.ts';
import { codeSpan } from '../code-span.ts';
import { countProblems, countWords } from './count.ts';

/**
 * For the summary of a pull request (CommonMark): all problems, errors first, by file. What is from the content stands in
 * code alone, and each line is whole by itself, so that the text can be cut between any two. Never empty, so that a reader
 * sees that it was checked.
 */
export function markdownProblems(problems: readonly Problem[]): string {
  const counted = problems.length === 0 ? 'No problems.' : countWords(countProblems(problems));
  return ['## Problems of the content', '', counted, ...section('Errors', 'error', problems), ...section('Warnings', 'warning', problems), ''].join('\n');
}

function section(heading: string, severity: Severity, problems: readonly Problem[]): string[] {
  const files = Map.groupBy(problems.filter((problem) => problem.severity === severity), ({ file }) => file);
  return files.size === 0 ? [] : ['', `### ${heading}`, ...[...files].flatMap(fileLines)];
}

const fileLines = ([file, problems]: [string, readonly Problem[]]): string[] => ['', `#### ${codeSpan(file)}`, '', ...problems.map(problemLine)];

const problemLine = ({ line, column, code, message, hint }: Problem): string => `- ${line}:${column} ${codeSpan(code)} ${codeSpan(message)} ${codeSpan(hint)}`;
