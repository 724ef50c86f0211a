import { describe, expect, test } from 'vitest';
import type { Chronicle } from '../model/chronicle.ts';
import { sampleChronicle } from '../layout/testing/sample-chronicle.ts';
import { notesPieces } from './notes-pieces.ts';

const reading = { zone: 'UTC', locale: 'en' };

function chronicleWith(notes: readonly (readonly string[])[]): Chronicle {
  const plain = sampleChronicle(notes.map(() => ({})));
  const [source] = plain.sources;
  const ids = [...new Set(notes.flat())].filter((id) => id !== 'missing');
  return {
    ...plain,
    sources: ids.map((id) => ({ ...(source ?? bareSource), id, title: `Title of ${id}`, url: `https://example.org/${id}` })),
    entries: plain.entries.map((entry, index) => ({ ...entry, notes: (notes[index] ?? []).map((id, at) => ({ number: at + 1, source: id, locator: at === 0 ? 'page 2' : null, anchors: [] })) })),
  };
}

const bareSource: Chronicle['sources'][number] = {
  id: '', file: '', type: 'webpage', title: '', titleNote: null, author: [], containerTitle: null, publisher: null, issued: null, accessed: null, url: null,
  language: null, archived: [], derivedFrom: [], derivedSources: [], side: null, reliability: null, note: null, citedBy: [], carries: [], formerReliability: [],
} as unknown as Chronicle['sources'][number];

describe('the notes of reports in full', () => {
  test('name each source once and say where in it to look', () => {
    const [piece] = notesPieces(chronicleWith([['a', 'b'], ['b']]), 10, reading);
    expect(piece?.sources).toEqual([
      ['“Title of a”, no date.', 'https://example.org/a', null],
      ['“Title of b”, no date.', 'https://example.org/b', null],
    ]);
    expect(piece?.notes).toEqual([[[0, 'page 2'], [1, null]], [[1, 'page 2']]]);
  });

  test('are in pieces, in the order of the reports', () => {
    const pieces = notesPieces(chronicleWith([['a'], ['a'], ['b']]), 2, reading);
    expect(pieces.map(({ first, notes }) => [first, notes.length])).toEqual([[0, 2], [2, 1]]);
  });

  test('leave out what no source stands behind, while somebody edits', () => {
    const [piece] = notesPieces(chronicleWith([['missing', 'a']]), 2, reading);
    expect(piece?.notes).toEqual([[[0, null]]]);
  });

  test('are none where there is no report', () => {
    expect(notesPieces(chronicleWith([]), 2, reading)).toEqual([]);
  });
});
