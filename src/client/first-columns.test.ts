import { expect, test } from 'vitest';
import { columnsOf, vocabularyOf } from '../core/layout/columns/columns-of.ts';
import { facetsPiece } from '../core/layout/columns/facets-piece-of.ts';
import { piecesOf, timelineData } from '../core/layout/columns/timeline-data-of.ts';
import { sampleChronicle } from '../core/layout/testing/sample-chronicle.ts';
import { firstColumns } from './first-columns.ts';

const chronicle = sampleChronicle(['a', 'b', 'c', 'd'].map((id) => ({ id })));
const dataWith = (listed: readonly number[]) => timelineData(chronicle, { locale: 'en', pieces: piecesOf(chronicle, () => null), hrefOf: String, facets: 'facets.js', listed });

test('reports that the page lists have the ids of its list, whatever its order', () => {
  const data = dataWith([0, 2, 1]);
  expect(data.columns?.ids).toEqual(['', '', '', 'd']);
  expect(firstColumns({ ...data, ids: ['a', 'c', 'b'] }, null).ids).toEqual(['a', 'b', 'c', 'd']);
});

test('reports have their own ids where the page lists none', () => {
  expect(firstColumns({ ...dataWith([]), ids: [] }, null).ids).toEqual(['a', 'b', 'c', 'd']);
});

test('what is not in the page are empty rows', () => {
  const { ids, loaded } = firstColumns({ count: 2, columns: null, listed: [], ids: [] }, null);
  expect([ids, [...loaded]]).toEqual([['', ''], [0, 0]]);
});

test('with what the first look does not need, they are all that is known', () => {
  const record = sampleChronicle([{ id: 'a', occurred: '2023-02-20', figure: true }, { id: 'b', sides: ['south'] }]);
  const pieces = piecesOf(record, () => null);
  const data = timelineData(record, { locale: 'en', pieces, hrefOf: String, facets: 'facets.js', listed: [0, 1] });
  const { loaded: _, texts: __, ...columns } = firstColumns({ ...data, ids: ['a', 'b'] }, facetsPiece(record, pieces).rest);
  expect(columns).toEqual(columnsOf(record, vocabularyOf(record)));
});

test('without it, they have the sides and the dates of the reports', () => {
  const record = sampleChronicle([{ id: 'a', occurred: '2023-02-20' }, { id: 'b', sides: ['south'] }]);
  const data = timelineData(record, { locale: 'en', pieces: piecesOf(record, () => null), hrefOf: String, facets: 'facets.js', listed: [] });
  const { side, dates } = firstColumns({ ...data, ids: [] }, null);
  expect([...side]).toEqual([0, 1]);
  expect(dates.reported).toEqual(columnsOf(record, vocabularyOf(record)).dates.reported);
  expect([...dates.occurred.earliest]).toEqual([-Infinity, -Infinity]);
});
