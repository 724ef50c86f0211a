import type { Reading } from '../../render/reference.ts';
import { timeWords } from '../../time/words.ts';
import { catalogueOf } from '../../words/languages.ts';
import type { CitedItem } from './cited-item.ts';

interface NotesReading extends Reading {
  /** Whether the format says of the date all that is known. */
  readonly isDateSaid: boolean;
}

/** What a format has no field for, as sentences: the note on the title, the date, captures, and the item's own notes. */
export function notesInWords({ titleNote, issued, notes, archived }: CitedItem, { isDateSaid, ...reading }: NotesReading): string[] {
  const { citing } = catalogueOf(reading.locale);
  return [
    ...(titleNote === null ? [] : [citing.onTitle(titleNote)]),
    ...(isDateSaid || issued === null ? [] : [citing.dated(timeWords(issued, reading))]),
    ...notes,
    ...archived.map(({ url, datetime, digest }) => citing.archived({ url, date: timeWords(datetime, reading), digest })),
  ];
}
