import { describe, expect, test } from 'vitest';
import { type DayUnit, stackUnits } from './stack.ts';

const metrics = { pitch: 12, rows: 3, perRow: 4, clusterWidth: 40 };
const columnOf = (width: number, ...counts: number[]): DayUnit[] =>
  counts.flatMap((count, day) => Array.from({ length: count }, (_, index) => ({ entry: `${day}-${index}`, left: day * width, right: (day + 1) * width })));
const stackOf = (width: number, ...counts: number[]) =>
  stackUnits(columnOf(width, ...counts), { left: 0, right: width * counts.length, dayWidth: width }, metrics);
const placesOf = (...given: Parameters<typeof stackOf>) => stackOf(...given).units.map(({ x, row }) => [x, row]);

describe('a stack', () => {
  test('fills rows from below, about the middle of the day', () => {
    expect(placesOf(44, 5)).toEqual([[10, 0], [22, 0], [34, 0], [10, 1], [22, 1]]);
    expect(placesOf(44, 2)).toEqual([[16, 0], [28, 0]]);
  });

  test('keeps each mark in the column of its day', () => {
    expect(placesOf(44, 1, 0, 1)).toEqual([[22, 0], [110, 0]]);
  });

  test('a very wide day has no more marks in a row than are easily counted', () => {
    expect(placesOf(400, 5)).toEqual([[182, 0], [194, 0], [206, 0], [218, 0], [182, 1]]);
  });

  test('where days are narrower than marks, neighbours rise above each other', () => {
    expect(placesOf(8, 1, 1, 1, 1)).toEqual([[6, 0], [12, 1], [20, 0], [26, 1]]);
  });

  test('what is beyond the last row becomes one cluster', () => {
    const { units, clusters } = stackOf(44, 10_000, 1);
    expect(units).toHaveLength(10);
    expect(clusters).toEqual([{ entries: expect.objectContaining({ length: 9991 }), left: 0, right: 44 }]);
  });

  test('clusters of narrow days share a stretch with room for the count', () => {
    const { units, clusters } = stackOf(12, 5, 5, 5, 0, 0, 0, 0, 5);
    expect(units).toHaveLength(12);
    expect(clusters.map(({ entries, left, right }) => [entries.length, left, right])).toEqual([[6, 0, 48], [2, 48, 96]]);
  });
});
