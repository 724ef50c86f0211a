import { notesFormat, notesVersion, type NotesPiece } from '../layout/columns/notes-piece.ts';
import type { Chronicle } from '../model/chronicle.ts';
import { referenceText, type Reading } from '../render/reference.ts';

/** The notes of all reports, so many reports a piece. */
export function notesPieces({ entries, sources }: Pick<Chronicle, 'entries' | 'sources'>, length: number, reading: Reading): NotesPiece[] {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return Array.from({ length: Math.ceil(entries.length / length) }, (_, index): NotesPiece => {
    const own = entries.slice(index * length, (index + 1) * length);
    const ids = [...new Set(own.flatMap(({ notes }) => notes.map(({ source }) => source)))].filter((id) => sourceOf.has(id));
    const place = new Map(ids.map((id, at) => [id, at]));
    return {
      format: notesFormat,
      version: notesVersion,
      first: index * length,
      sources: ids.flatMap((id) => sourceOf.get(id) ?? []).map((source) => [referenceText(source, null, reading), source.url, source.archived[0]?.url ?? null]),
      notes: own.map(({ notes }) => notes.flatMap(({ source, locator }) => (place.has(source) ? [[place.get(source) as number, locator] as const] : []))),
    };
  });
}
