import { expect, test } from 'vitest';
import { piecesOf, timelineData } from '../core/layout/columns/timeline-data-of.ts';
import { sampleChronicle } from '../core/layout/testing/sample-chronicle.ts';
import { firstColumns } from './first-columns.ts';

const chronicle = sampleChronicle(['a', 'b', 'c', 'd'].map((id) => ({ id })));
const dataWith = (listed: readonly number[]) => timelineData(chronicle, { locale: 'en', pieces: piecesOf(chronicle, () => null), hrefOf: String, listed });

test('reports that the page lists have the ids of its list, whatever its order', () => {
  const data = dataWith([0, 2, 1]);
  expect(data.columns?.ids).toEqual(['', '', '', 'd']);
  expect(firstColumns(data, ['a', 'c', 'b']).ids).toEqual(['a', 'b', 'c', 'd']);
});

test('reports have their own ids where the page lists none', () => {
  expect(firstColumns(dataWith([]), []).ids).toEqual(['a', 'b', 'c', 'd']);
});

test('what is not in the page are empty rows', () => {
  const { ids, loaded } = firstColumns({ count: 2, columns: null, listed: [] }, []);
  expect([ids, [...loaded]]).toEqual([['', ''], [0, 0]]);
});
