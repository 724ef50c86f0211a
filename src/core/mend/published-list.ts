import type { Chronicle } from '../model/chronicle.ts';
import { trimLinesOf } from './line-ends.ts';
import { withLineEnds, type MendedText } from './mend-text.ts';

/** The ids of all that is in a record and has an address of its own. */
export const idsIn = ({ entries, sources, actors, places, questions }: Chronicle): string[] => [entries, sources, actors, places, questions].flatMap((things) => things.map(({ id }) => id));

/** `published.ids` with these ids added, sorted as the check wants it. No id is taken out; one that stands there twice stands there once. */
export function mendPublished(text: string, ids: readonly string[]): MendedText | null {
  return withLineEnds(text, (plain) => {
    const trimmed = trimLinesOf(plain);
    const lines = trimmed.text.split('\n');
    const listed = lines.map((line) => line.trim()).filter((line) => line !== '');
    const there = new Set(listed);
    const added = [...new Set(ids)].filter((id) => !there.has(id));
    const isSorted = listed.every((id, index) => index === 0 || (listed[index - 1] as string) < id);
    if (isSorted && added.length === 0) return { text: trimmed.text, mended: trimmed.count === 0 ? {} : { spaces: trimmed.count } };
    const next = isSorted ? withAdded(lines, added) : [...new Set([...listed, ...added])].sort().concat('');
    return { text: next.join('\n'), mended: { ...(added.length === 0 ? {} : { ids: added.length }), ...(isSorted ? {} : { sorted: 1 }) } };
  });
}

/** The lines of a sorted list with more ids in their places, and its blank lines where they were. */
function withAdded(lines: readonly string[], added: readonly string[]): string[] {
  const next = [...lines];
  if (next.at(-1)?.trim() !== '') next.push('');
  for (const id of added) {
    const after = next.findIndex((line) => line.trim() > id);
    // Before the line ends of the end of the file.
    const end = next.findLastIndex((line) => line.trim() !== '') + 1;
    next.splice(after < 0 ? end : after, 0, id);
  }
  return next;
}
