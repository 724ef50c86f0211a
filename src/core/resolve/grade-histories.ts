import type { Entry } from '../model/entry.ts';
import { gradeOfSource, type Grade } from '../model/grade.ts';
import type { Source } from '../model/source.ts';
import type { CheckedFiles } from '../parse/check-files.ts';
import type { Draft, Report } from '../parse/report.ts';
import type { Path } from '../parse/yaml.ts';
import { finding } from '../problems.ts';
import { isSurelyBefore } from '../time/order.ts';

/** Former grades stand in the order of their dates, and each gave way to another one. */
export function checkGradeHistories(files: CheckedFiles, entries: ReadonlyMap<string, Entry>, sources: ReadonlyMap<string, Source>, report: Report): void {
  for (const { id, draft } of files.entries) {
    for (const [index, { grade }] of (entries.get(id)?.claims ?? []).entries()) checkHistory(grade, draft, ['claims', index, 'grade', 'history'], report);
  }
  for (const { id, draft } of files.sources) {
    const reliability = sources.get(id)?.reliability ?? null;
    checkHistory(reliability === null ? null : gradeOfSource(reliability), draft, ['reliability', 'history'], report);
  }
}

function checkHistory(grade: Grade | null, draft: Draft, path: Path, report: Report): void {
  for (const [index, former] of (grade?.history ?? []).entries()) {
    const previous = grade?.history[index - 1];
    const next = grade?.history[index + 1] ?? grade;
    if (previous !== undefined && isSurelyBefore(former.until, previous.until)) {
      report.in(draft, [...path, index, 'until'], finding('grade-order', { value: former.until.text }));
    }
    if (next?.reliability === former.reliability && next.credibility === former.credibility && next.basis === former.basis) {
      report.in(draft, [...path, index], finding('grade-unchanged', { value: former.until.text }));
    }
  }
}
