import { finding } from '../problems.ts';
import type { CheckedFiles } from '../parse/check-files.ts';
import type { Report } from '../parse/report.ts';
import type { Known, ThingKind } from '../parse/shape/field.ts';

const kinds: readonly ThingKind[] = ['entry', 'source', 'actor', 'place', 'question'];

/** Guards `published.ids`: sorted, each id once, and each still there, under its name or as the former id of an entry. */
export function checkPublished(files: CheckedFiles, known: Known, report: Report): void {
  const former = formerIds(files, known, report);
  if (files.published === null) return;
  const { file, lines } = files.published;
  const listed = new Set<string>();
  let previous = '';
  for (const [index, line] of lines.entries()) {
    const id = line.trim();
    if (id === '') continue;
    const at = { line: index + 1, column: 1 };
    if (id <= previous) report.at(file, at, finding('published-order', { value: id }));
    else if (!former.has(id) && !kinds.some((kind) => known.has(kind, id))) report.at(file, at, finding('published-lost', { value: id }));
    previous = id > previous ? id : previous;
    listed.add(id);
  }
  const missing = new Set(kinds.flatMap((kind) => [...known.ids(kind)]).filter((id) => !listed.has(id)));
  if (missing.size > 0) {
    report.at(file, { line: Math.max(1, lines.length), column: 1 }, finding('published-unlisted', { ids: [...missing].sort() }));
  }
}

function formerIds(files: CheckedFiles, known: Known, report: Report): ReadonlySet<string> {
  const former = new Map<string, string>();
  for (const { draft, value } of files.entries) {
    for (const [index, id] of (value.formerly ?? []).entries()) {
      const first = known.has('entry', id) ? `entries/${id}.md has it` : former.get(id);
      if (first !== undefined) report.in(draft, ['formerly', index], finding('former-id-taken', { value: id, first }));
      else former.set(id, `${draft.file} had it`);
    }
  }
  return new Set(former.keys());
}
