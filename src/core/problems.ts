import type { Position, Problem } from './model/problem.ts';
import { claimProblems } from './problems/claim-problems.ts';
import type { Definition } from './problems/definition.ts';
import { fileProblems } from './problems/file-problems.ts';
import { recordProblems } from './problems/record-problems.ts';
import { referenceProblems } from './problems/reference-problems.ts';
import { shapeProblems } from './problems/shape-problems.ts';
import { textProblems } from './problems/text-problems.ts';
import { valueProblems } from './problems/value-problems.ts';

/**
 * The catalogue of everything that can be wrong with content. A code is permanent: it is documented, searched for and
 * linked to, so it is never renamed and never means something else. Messages say what is wrong, hints how to mend it.
 */
export const catalogue = {
  ...fileProblems,
  ...shapeProblems,
  ...valueProblems,
  ...referenceProblems,
  ...claimProblems,
  ...recordProblems,
  ...textProblems,
} as const satisfies Record<string, Definition<never>>;

export type ProblemCode = keyof typeof catalogue;
export type ProblemParams<Code extends ProblemCode> = Parameters<(typeof catalogue)[Code]['message']>[0];

/** A code with what its message needs, before it is known where it stands. */
export type Finding = { [Code in ProblemCode]: { readonly code: Code; readonly params: ProblemParams<Code> } }[ProblemCode];

export function finding<Code extends ProblemCode>(code: Code, params: ProblemParams<Code>): Finding {
  return { code, params } as unknown as Finding;
}

const longest = 200;

/** A finding in its place, with its message and hint written out; overlong values are cut with an ellipsis. */
export function problemAt(file: string, position: Position, found: Finding): Problem {
  const definition = catalogue[found.code] as unknown as Definition<unknown>;
  const params = shortened(found.params);
  const value = (params as { value?: unknown }).value;
  return Object.freeze({
    code: found.code,
    severity: definition.severity,
    file,
    line: position.line,
    column: position.column,
    message: definition.message(params),
    hint: definition.hint(params),
    ...(typeof value === 'string' ? { value } : {}),
  });
}

function shortened(params: object): object {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string' && value.length > longest ? `${[...value.slice(0, longest)].join('')}…` : value,
    ]),
  );
}

/** Files in code-unit order, then line, column and code: the order in which problems are listed. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
