import type { Problem } from '../core/model/problem.ts';
import type { SourceText } from '../core/model/source-text.ts';

/** A content with all that is wrong in it. */
export interface CheckedContent {
  readonly texts: readonly SourceText[];
  readonly problems: readonly Problem[];
}

/**
 * What is wrong in the files that differ from an older content, and what is wrong in others only since: who takes a thing away
 * breaks the files that name it.
 */
export function changedProblems(old: CheckedContent, next: CheckedContent): Problem[] {
  const differing = changedFiles(old.texts, next.texts);
  const known = new Map<string, number>();
  for (const problem of old.problems) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1);
  return next.problems.filter((problem) => {
    if (differing.has(problem.file)) return true;
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - 1);
    return left <= 0;
  });
}

/** The paths of files that are new or differ. */
export function changedFiles(old: readonly SourceText[], next: readonly SourceText[]): ReadonlySet<string> {
  const before = new Map(old.map((file) => [file.path, contentOf(file)]));
  return new Set(next.filter((file) => before.get(file.path) !== contentOf(file)).map(({ path }) => path));
}

const contentOf = ({ path: _path, ...file }: SourceText & { readonly path: string }): string => JSON.stringify(file);

// Where it stands does not count: the list of another file may have grown.
const keyOf = ({ file, code, message }: Problem): string => JSON.stringify([file, code, message]);
