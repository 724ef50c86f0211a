import { notesFormat, notesVersion, type NotesPiece } from '../core/layout/columns/notes-piece.ts';
import { loadPiece } from './load-piece.ts';
import type { NotesRef } from './load-panels.ts';
import { notice } from './notices.ts';
import type { View } from './view.ts';
import { panelWords } from './words/language.ts';

/**
 * Prints the view as a dated list with its notes in full: these are loaded for the reports that are shown, and stand on
 * paper only.
 */
export function startPrint(view: View, notes: readonly NotesRef[]): void {
  const button = view.root.querySelector<HTMLButtonElement>('[data-print]');
  const list = document.querySelector<HTMLElement>('.list');
  if (button === null || list === null) return;
  button.addEventListener('click', async () => {
    const { inside } = view.facts;
    const wanted = notes.filter(({ first, count }) => inside.subarray(first, first + count).includes(1));
    button.setAttribute('aria-busy', 'true');
    notice(view.root, 'notes', '');
    try {
      const pieces = await Promise.all(wanted.map(({ href }) => loadPiece(href)));
      for (const piece of pieces) writeNotes(list, view.facts.columns.ids, readNotes(piece));
    } catch {
      notice(view.root, 'notes', panelWords.notesFailed);
    }
    button.removeAttribute('aria-busy');
    window.print();
  });
}

/** @throws TypeError for what is no piece of notes, or one of another version. */
function readNotes(value: unknown): NotesPiece {
  const piece = value as Partial<NotesPiece> | null;
  if (piece?.format !== notesFormat || piece.version !== notesVersion) throw new TypeError('These are no notes that can be read here.');
  return piece as NotesPiece;
}

function writeNotes(list: HTMLElement, ids: readonly string[], { first, sources, notes }: NotesPiece): void {
  notes.forEach((own, index) => {
    const article = list.querySelector(`#${CSS.escape(`report-${ids[first + index] ?? ''}`)}`);
    if (article === null || article.querySelector('.print-notes') !== null) return;
    const items = own.map(([source, locator]) => {
      const item = document.createElement('li');
      const [reference = '', url = null, archived = null] = sources[source] ?? [];
      const where = locator === null ? '' : ` ${locator}.`;
      item.textContent = [`${reference}${where}`, url, archived].filter((part) => part !== null).join(' ');
      return item;
    });
    const ordered = document.createElement('ol');
    ordered.className = 'print-notes';
    ordered.append(...items);
    article.append(ordered);
  });
}
