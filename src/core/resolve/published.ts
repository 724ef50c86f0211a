import { idFault } from '../model/id.ts';
import { finding } from '../problems.ts';
import type { CheckedFiles } from '../parse/check-files.ts';
import type { Report } from '../parse/report.ts';
import type { Known, ThingKind } from '../parse/shape/field.ts';
import { isNamedUnread } from './unsettled.ts';

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
    else if (!former.has(id) && !kinds.some((kind) => known.has(kind, id)) && !isNamedUnread(files, id)) {
      report.at(file, at, finding('published-lost', { value: id }));
    }
    previous = id > previous ? id : previous;
    listed.add(id);
  }
  const isUnread = (id: string): boolean => files.unread.has(`entries/${id}.md`) || files.unread.has(`sources/${id}.yml`);
  const present = kinds.flatMap((kind) => [...known.ids(kind)]);
  const missing = new Set(present.filter((id) => !listed.has(id) && !isUnread(id) && idFault(id) === null));
  if (missing.size > 0) {
    report.at(file, { line: Math.max(1, lines.length), column: 1 }, finding('published-unlisted', { ids: [...missing].sort() }));
  }
}

function formerIds(files: CheckedFiles, known: Known, report: Report): ReadonlySet<unknown> {
  const former = new Map<string, string>();
  const renamed = files.entries.filter(({ value }) => value.formerly !== undefined);
  const entries = new Set(renamed.length === 0 ? [] : known.ids('entry'));
  for (const { draft, value } of renamed) {
    for (const [index, id] of (value.formerly ?? []).entries()) {
      const first = entries.has(id) ? `entries/${id}.md has it` : former.get(id);
      if (first !== undefined) report.in(draft, ['formerly', index], finding('former-id-taken', { value: id, first }));
      else former.set(id, `${draft.file} had it`);
    }
  }
  return new Set([...former.keys(), ...[...files.faultyEntries.values()].flatMap((draft) => formerIn(draft?.value))]);
}

/** Former ids in front matter that has a fault: they are not lost. */
function formerIn(value: unknown): unknown[] {
  const formerly = (value as { formerly?: unknown } | null | undefined)?.formerly;
  return Array.isArray(formerly) ? (formerly as unknown[]) : [];
}
