import { describe, expect, test } from 'vitest';
import { packBars, widened } from './bars.ts';

const area = { left: 0, right: 100 };
const metrics = { barRows: 2, barGap: 2, clusterWidth: 30 };
const bar = (entry: string, left: number, right: number) => ({ entry, left, right });
const rowsOf = (...bars: ReturnType<typeof bar>[]) => packBars(bars, area, metrics).bars.map(({ entry, row }) => [entry, row]);

describe('bars', () => {
  test('share a row if they do not touch', () => {
    expect(rowsOf(bar('b', 12, 20), bar('a', 0, 10))).toEqual([['a', 0], ['b', 0]]);
    expect(rowsOf(bar('a', 0, 10), bar('b', 11, 20))).toEqual([['a', 0], ['b', 1]]);
  });

  test('of one start, the longer is above', () => {
    expect(rowsOf(bar('a', 0, 10), bar('b', 0, 90))).toEqual([['b', 0], ['a', 1]]);
  });

  test('beyond the last row, they become one line as wide as all of them', () => {
    const { bars, cluster, rows } = packBars([bar('a', 0, 50), bar('b', 5, 50), bar('c', 10, 50), bar('d', 20, 60)], area, metrics);
    expect([bars.length, rows]).toEqual([2, 2]);
    expect(cluster).toEqual({ entries: ['c', 'd'], left: 10, right: 60 });
  });
});

describe('a stretch that is too narrow', () => {
  test('grows about its middle', () => expect(widened(40, 44, 10, area)).toEqual({ left: 37, right: 47 }));
  test('stays within the area', () => expect(widened(98, 100, 10, area)).toEqual({ left: 90, right: 100 }));
  test('cannot be wider than the area', () => expect(widened(50, 50, 1000, area)).toEqual(area));
});
