import type { Problem } from '../core/model/problem.ts';
import type { CommandOutput } from './command-output.ts';
import { formatProblems } from './problem-formats.ts';
import { shownPath } from './shown-path.ts';

/** Writes errors for people, and of warnings only how many there are: they stop nothing, and the check lists them. */
export async function reportProblems(problems: readonly Problem[], content: string, output: CommandOutput): Promise<void> {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) await output.write(formatProblems(errors, 'text', { pathOf: (file) => shownPath(content, file) }));
  const warnings = problems.length - errors.length;
  if (warnings > 0) await output.write(`${warnings === 1 ? '1 warning' : `${warnings} warnings`}; “npm run check” lists them.\n`);
}
