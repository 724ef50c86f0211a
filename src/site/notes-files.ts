import { notesPieces } from '../core/export/notes-pieces.ts';
import { pieceName, pieceScript } from '../core/piece.ts';
import { relativeHref } from '../core/render/address.ts';
import { sha256Hex } from '../io/hash.ts';
import type { Chronicle } from '../core/model/chronicle.ts';
import { siteInput } from './input.ts';
import { reading } from './reading.ts';
import type { Asset } from './scripts.ts';

/** How many reports one file holds the notes of. */
const pieceLength = 500;

/** Where the notes of reports are in full, in their order; a page loads them when it is printed. */
export interface NotesRef {
  readonly href: string;
  readonly first: number;
  readonly count: number;
}

interface NotesFile extends Asset, Omit<NotesRef, 'href'> {}

const made = new WeakMap<Chronicle, readonly NotesFile[]>();

export function notesFiles(): readonly NotesFile[] {
  const { chronicle } = siteInput();
  let files = made.get(chronicle);
  if (files === undefined) {
    files = notesPieces(chronicle, pieceLength, reading()).map((piece, index) => {
      const path = `timeline/notes-${index + 1}.${sha256Hex(JSON.stringify(piece)).slice(0, 12)}.js`;
      return { path, type: 'text/javascript', text: pieceScript(pieceName(path), piece), first: piece.first, count: piece.notes.length };
    });
    made.set(chronicle, files);
  }
  return files;
}

/** The same as the page at `from` refers to them. */
export function notesRefs(from: string): NotesRef[] {
  return notesFiles().map(({ path, first, count }) => ({ href: relativeHref(from, path), first, count }));
}
