import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { addPiece } from '../core/layout/columns/add-piece.ts';
import { emptyColumns } from '../core/layout/columns/decode-columns.ts';
import { sampleChronicle, type SampleReport } from '../core/layout/testing/sample-chronicle.ts';
import type { Chronicle } from '../core/model/chronicle.ts';
import { pieceFunction, pieceName } from '../core/piece.ts';
import { provideInput } from './input.ts';
import { timelineDataOf, timelineFiles } from './timeline-files.ts';

const many = (count: number): SampleReport[] =>
  Array.from({ length: count }, (_, index) => ({ id: `r${String(index).padStart(5, '0')}`, reported: `2023-0${1 + Math.floor((5 * index) / count)}-10` }));

function provide(reports: readonly SampleReport[]): Chronicle {
  const chronicle = sampleChronicle(reports);
  provideInput({ chronicle, problems: [], linkStatus: null, keptVersions: [], baseUrl: null, builtFrom: null, readMedia: () => Promise.reject(new Error('There are no pictures.')) });
  return chronicle;
}

/** What a file brings to the page that loads it. */
function broughtBy(text: string): [name: string, data: unknown][] {
  const brought: [string, unknown][] = [];
  runInNewContext(text, { [pieceFunction]: (name: string, data: unknown) => brought.push([name, data]) });
  return brought;
}

describe('up to 2,000 reports', () => {
  test('travel in the page, with the texts of those that it does not list', () => {
    const { entries } = provide([{}, {}, { title: 'Not listed', reported: '2023-02-25~' }]);
    const { columns, pieces } = timelineDataOf('index.html', entries.slice(0, 2));
    expect(columns?.texts).toEqual([null, null, ['Not listed', 'a spokesman', 'about 25 February 2023']]);
    expect(pieces).toEqual([]);
    expect(timelineFiles().map(({ path }) => path)).toEqual([expect.stringMatching(/^timeline\/facets\.[0-9a-f]{12}\.js$/)]);
  });
});

describe('more reports', () => {
  test('are in files, which each bring their piece under the name that they have', () => {
    const { entries } = provide(many(2001));
    const files = timelineFiles().slice(1);
    expect(files.map(({ path }) => path)).toEqual([1, 2, 3].map((number) => expect.stringMatching(new RegExp(`^timeline/${number}\\.[0-9a-f]{12}\\.js$`))));
    let columns = emptyColumns(entries.length);
    for (const { path, text } of files) {
      const [[name, piece] = [], ...more] = broughtBy(text);
      expect({ name, more }).toEqual({ name: pieceName(path), more: [] });
      const added = addPiece(columns, piece);
      if ('fault' in added) throw new Error(`${path} is ${added.fault.kind}`);
      ({ columns } = added);
    }
    expect(columns.ids).toEqual(entries.map(({ id }) => id));
    expect(columns.texts).toEqual(entries.map(({ title }) => [title, 'a spokesman', expect.stringMatching(/^10 \w+ 2023$/)]));
  });

  test('are told where to find them from each page', () => {
    const { entries } = provide(many(2001));
    const paths = timelineFiles().slice(1).map(({ path }) => path);
    expect(timelineDataOf('index.html', entries).columns).toBeNull();
    expect(timelineDataOf('index.html', entries).pieces.map(({ href }) => href)).toEqual(paths);
    expect(timelineDataOf('a/b.html', []).pieces.map(({ href }) => href)).toEqual(paths.map((path) => `../${path}`));
  });

  test('change the name of their file, and of no other, with what is in it', () => {
    const reports = many(2500);
    provide(reports);
    const before = timelineFiles().slice(1);
    provide(reports.map((report, index) => (index === 1700 ? { ...report, title: 'Another title' } : report)));
    const after = timelineFiles().slice(1);
    expect(after.map(({ path }, index) => path === before[index]?.path)).toEqual([true, false, true]);
    expect(after.map(({ text }, index) => text === before[index]?.text)).toEqual([true, false, true]);
  });
});
