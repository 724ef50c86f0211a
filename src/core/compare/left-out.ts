import type { Chronicle } from '../model/chronicle.ts';
import type { Problem } from '../model/problem.ts';

/**
 * The files of a content folder that have errors and of which the Chronicle has nothing, or not all; in order. Of lists such
 * as `actors.yml` it cannot be told which items are missing, so that an error in one counts for the file.
 */
export function leftOutFiles(chronicle: Chronicle | null, problems: readonly Problem[]): string[] {
  const faulty = new Set(problems.filter(isFault).map(({ file }) => file));
  const present = new Set([
    'published.ids',
    ...(chronicle === null ? [] : ['site.yml']),
    ...(chronicle?.sources ?? []).map(({ file }) => file),
    ...(chronicle?.entries ?? []).flatMap(({ file, translations }) => [file, ...translations.map((each) => each.file)]),
  ]);
  return [...faulty].filter((file) => !present.has(file));
}

// A loop is between things that are all there.
const isFault = ({ severity, code }: Problem): boolean => severity === 'error' && code !== 'reference-loop';
