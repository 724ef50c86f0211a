import type { Problem } from '../../core/model/problem.ts';
import { countProblems } from './count.ts';
import { plainJson } from './plain-json.ts';

/** For programs: the problems as they are, nothing shortened or replaced. `version` rises when a reader would have to change. */
export function jsonProblems(problems: readonly Problem[]): string {
  return plainJson({
    format: 'dated-reports-problems',
    version: 1,
    summary: countProblems(problems),
    problems: problems.map(({ code, severity, file, line, column, message, hint, value }) => ({
      code,
      severity,
      file,
      line,
      column,
      message,
      hint,
      value,
    })),
  });
}
