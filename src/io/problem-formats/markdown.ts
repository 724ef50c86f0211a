import type { Problem } from '../../core/model/problem.ts';
import { codeSpan } from '../code-span.ts';
import { countProblems, countWords } from './count.ts';

/**
 * For the summary of a pull request (CommonMark): all problems by file, errors first, and warnings folded up, since there can
 * be hundreds that were there before. What is from the content stands in code alone, and each problem is one line, so that the
 * text can be cut between any two. Never empty, so that a reader sees that it was checked.
 */
export function markdownProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return [
    '## Problems of the content',
    '',
    problems.length === 0 ? 'No problems.' : countWords(countProblems(problems)),
    ...(errors.length === 0 ? [] : ['', '### Errors', ...byFile(errors)]),
    ...(warnings.length === 0 ? [] : ['', '<details>', '<summary>Warnings</summary>', ...byFile(warnings), '', '</details>']),
    '',
  ].join('\n');
}

const byFile = (problems: readonly Problem[]): string[] => [...Map.groupBy(problems, ({ file }) => file)].flatMap(fileLines);

const fileLines = ([file, problems]: [string, readonly Problem[]]): string[] => ['', `#### ${codeSpan(file)}`, '', ...problems.map(problemLine)];

const problemLine = ({ line, column, code, message, hint }: Problem): string => `- ${line}:${column} ${codeSpan(code)} ${codeSpan(message)} ${codeSpan(hint)}`;
