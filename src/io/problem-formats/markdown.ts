import type { Problem } from '../../core/model/problem.ts';
import { codeSpan } from '../code-span.ts';
import type { CodesAt } from './codes-at.ts';
import { countProblems, countWords } from './count.ts';

/**
 * For the summary of a pull request (CommonMark): all problems by file, errors first, and warnings folded up, since there can
 * be hundreds that were there before. What is from the content stands in code alone, and each problem is one line, so that the
 * text can be cut between any two. Never empty, so that a reader sees that it was checked.
 */
export function markdownProblems(problems: readonly Problem[], codesAt: CodesAt): string {
  const byFile = (some: readonly Problem[]): string[] => [...Map.groupBy(some, ({ file }) => file)].flatMap((each) => fileLines(each, codesAt));
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

const fileLines = ([file, problems]: [string, readonly Problem[]], codesAt: CodesAt): string[] => ['', `#### ${codeSpan(file)}`, '', ...problems.map((each) => problemLine(each, codesAt))];

function problemLine({ line, column, code, message, hint }: Problem, codesAt: CodesAt): string {
  const name = codesAt == null ? codeSpan(code) : `[${codeSpan(code)}](<${linkTarget(codesAt)}#${code}>)`;
  return `- ${line}:${column} ${name} ${codeSpan(message)} ${codeSpan(hint)}`;
}

// What would end a target between angle brackets, or mean something else in it.
const linkTarget = (address: string): string => address.replace(/[<>\\\s&]/g, encodeURIComponent);
