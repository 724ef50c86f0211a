import { compareChronicles } from '../core/compare/compare-chronicles.ts';
import { leftOutFiles } from '../core/compare/left-out.ts';
import { compile } from '../core/compile.ts';
import type { Chronicle } from '../core/model/chronicle.ts';
import type { SourceText } from '../core/model/source-text.ts';
import { formatChanges } from '../io/change-formats.ts';

/** The content of an earlier snapshot. */
export interface SnapshotContent {
  /** What the snapshot says of itself: its date and its SWHID. */
  readonly label: string;
  readonly texts: readonly SourceText[];
}

const head = '# What changed since the previous snapshot\n\n';

/** The file `CHANGES.md` of a snapshot: claim by claim, against an earlier one; `previous` null: none was named. */
export function changesReport(chronicle: Chronicle, previous: SnapshotContent | null): string {
  if (previous === null) return `${head}No previous snapshot was named when this one was made, so nothing is compared here.\n`;
  const old = compile(previous.texts);
  const leftOut = leftOutFiles(old.chronicle, old.problems);
  const side = { name: previous.label, errors: old.problems.filter(({ severity }) => severity === 'error'), leftOut };
  const changes = old.chronicle === null ? null : compareChronicles(old.chronicle, chronicle, { old: leftOut, next: [] });
  return `${head}${formatChanges({ old: side, next: { name: 'this snapshot', errors: [], leftOut: [] }, changes }, 'markdown')}`;
}
