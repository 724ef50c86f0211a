import { describe, expect, test } from 'vitest';
import { openSearch } from '../client/search-index.ts';
import { sampleRecord, type SampleEntry } from '../core/search/testing/sample-record.ts';
import { provideInput } from './input.ts';
import { searchFiles, searchManifest } from './search-files.ts';

function provide(entries: readonly SampleEntry[]): void {
  provideInput({ chronicle: sampleRecord(entries), problems: [], linkStatus: null, keptVersions: [], baseUrl: null, builtFrom: null, readMedia: () => Promise.reject(new Error('There are no pictures.')) });
}

describe('the files of the search', () => {
  test('are those that a page asks for, named after their bytes', () => {
    provide([{ title: 'The lamp' }]);
    const { digest, entries, keys } = searchManifest();
    expect({ entries, keys }).toEqual({ entries: 1, keys: [''] });
    expect(searchFiles().map(({ path }) => path)).toEqual([`search/0.${digest}.js`]);
    provide([{ title: 'The lamps' }]);
    expect(searchManifest().digest).not.toBe(digest);
    provide([{ title: 'The lamp' }]);
    expect(searchManifest().digest).toBe(digest);
  });

  test('hold what stands in a text, and nothing of its Markdown', async () => {
    provide([{ body: 'The *lamp* of the [lighthouse](place:cape) burns [@log-book, page 2].' }]);
    const { find } = openSearch(searchManifest(), '', async (href) => {
      let data: unknown;
      const text = searchFiles().find(({ path }) => path === href)?.text ?? '';
      new Function('datedReportsPiece', text)((_name: string, brought: unknown) => (data = brought));
      return data;
    });
    const isFound = async (word: string): Promise<boolean> => (await find(`${word} `)).hits.length > 0;
    expect(await Promise.all(['lamp', 'lighthouse', 'burns'].map(isFound))).toEqual([true, true, true]);
    expect(await Promise.all(['cape', 'place', 'book', 'page', '2'].map(isFound))).toEqual([false, false, false, false, false]);
  });

  test('are none for a record without entries', () => {
    provide([]);
    expect(searchFiles()).toEqual([]);
    expect(searchManifest()).toMatchObject({ entries: 0, keys: [] });
  });
});
