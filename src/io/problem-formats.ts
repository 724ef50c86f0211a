import type { Problem } from '../core/model/problem.ts';
import type { CodesAt } from './problem-formats/codes-at.ts';
import { githubProblems } from './problem-formats/github.ts';
import { jsonProblems } from './problem-formats/json.ts';
import { markdownProblems } from './problem-formats/markdown.ts';
import { sarifProblems } from './problem-formats/sarif.ts';
import { textProblems } from './problem-formats/text.ts';

/** Problems whose `file` is already the path to show, as one text that ends with a line break or is empty. */
type Format = (problems: readonly Problem[], codesAt: CodesAt) => string;

const formats = {
  text: textProblems,
  markdown: markdownProblems,
  json: jsonProblems,
  github: githubProblems,
  sarif: sarifProblems,
} as const satisfies Record<string, Format>;

interface ShownAs {
  readonly pathOf: (file: string) => string;
  readonly codesAt?: CodesAt;
}

export type ProblemFormat = keyof typeof formats;

export const problemFormats = Object.keys(formats) as readonly ProblemFormat[];

/**
 * Problems in a format, in the order given. `pathOf` turns a file's path inside the content folder into the path to show,
 * relative and with forward slashes. Text and github are empty where there is no problem; the others never are.
 */
export function formatProblems(problems: readonly Problem[], format: ProblemFormat, { pathOf, codesAt }: ShownAs): string {
  return formats[format](
    problems.map((problem) => ({ ...problem, file: pathOf(problem.file) })),
    codesAt,
  );
}
