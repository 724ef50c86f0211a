import type { Problem } from '../../core/model/problem.ts';

export interface ProblemCount {
  readonly errors: number;
  readonly warnings: number;
}

export function countProblems(problems: readonly Problem[]): ProblemCount {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** As “2 errors, 1 warning.”; what there is none of is left out. */
export function countWords({ errors, warnings }: ProblemCount): string {
  const parts = [words(errors, 'error'), words(warnings, 'warning')].filter((part) => part !== null);
  return `${parts.join(', ')}.`;
}

const words = (count: number, noun: string): string | null => (count === 0 ? null : `${count} ${noun}${count === 1 ? '' : 's'}`);
