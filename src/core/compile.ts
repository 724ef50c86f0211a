import type { Chronicle } from './model/chronicle.ts';
import type { KeptVersion } from './model/kept-version.ts';
import type { LinkStatus } from './model/link-status.ts';
import type { Problem } from './model/problem.ts';
import type { SourceText } from './model/source-text.ts';
import { checkFiles } from './parse/check-files.ts';
import { knownIds } from './parse/known.ts';
import { readFiles } from './parse/read-files.ts';
import { Report } from './parse/report.ts';
import { keptVersions } from './resolve/kept-versions.ts';
import { resolve } from './resolve/resolve.ts';
import { checkWording } from './resolve/wording.ts';

export interface Compilation {
  /** What could be made of the content: things whose files have errors are not in it. `null`: there is no valid `site.yml`. */
  readonly chronicle: Chronicle | null;
  /** Every problem of every file, sorted by file, line and column. */
  readonly problems: readonly Problem[];
  /** What was known of addresses when they were last asked: of the world on a day, and so no part of the record. */
  readonly linkStatus: readonly LinkStatus[] | null;
  /** The versions that were packed and put away, newest first: copies of the record, and so no part of it. */
  readonly keptVersions: readonly KeptVersion[];
}

/**
 * The one entrance: the texts of a content folder become a frozen {@link Chronicle} and the list of all problems. Pure:
 * the order of `texts` does not matter, and nothing else is read. Publish a chronicle only if no problem is an error.
 */
export function compile(texts: readonly SourceText[]): Compilation {
  const report = new Report();
  const files = readFiles(texts, report);
  const known = knownIds(files);
  const checked = checkFiles(files, known, report);
  const chronicle = resolve(checked, known, report);
  checkWording(checked, report);
  const versions = keptVersions(checked, report);
  return Object.freeze({ chronicle, problems: report.problems(), linkStatus: checked.linkStatus, keptVersions: versions });
}

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some(({ severity }) => severity === 'error');
