import { describe, expect, test } from 'vitest';
import type { Bin, Density } from './density.ts';
import { emptyDots, highestAt, overviewBars, overviewSizes, overviewStroke } from './overview.ts';

const { top, baseline } = overviewSizes;

/** Bins of ten units, one after another, with those counts by lane. */
function densityOf(...counts: number[][]): Density {
  const bins = counts.map((each, index): Bin => ({ start: index, end: index + 1, left: index * 10, right: (index + 1) * 10, counts: each, total: each.reduce((sum, count) => sum + count, 0), isInGap: false }));
  return { step: { unit: 'day', every: 1 }, bins, highest: Math.max(...bins.map(({ total }) => total)), loose: 0, undated: 0, outside: 0 };
}

/** The bars of a path: x, y, and how far they reach up. */
const barsOf = (path: string) => [...path.matchAll(/M([\d.]+) ([\d.]+)v-([\d.]+)/g)].map(([, x, y, tall]) => [x, y, tall].map(Number));

describe('the bars of an overview', () => {
  test('have a dash for each report, those of a lane upon those of the lanes before it', () => {
    const density = densityOf([2, 1], [0, 1]);
    expect(barsOf(overviewBars(density, 0))).toEqual([[5, baseline, 13]]);
    expect(barsOf(overviewBars(density, 1))).toEqual([[5, baseline - 13, 6.5], [15, baseline, 6.5]]);
    expect(overviewStroke(density)).toEqual({ width: '8.8', dashes: '5.5 1' });
  });

  test('are whole where reports would be too small, and the highest fills the room', () => {
    const density = densityOf([100], [50]);
    expect(barsOf(overviewBars(density, 0))).toEqual([[5, baseline, baseline - top], [15, baseline, (baseline - top) / 2]]);
    expect(overviewStroke(density).dashes).toBeNull();
  });

  test('have the number of the highest where they are whole', () => {
    expect(highestAt(densityOf([1], [100]), '100', 500)).toBe(15);
    expect(highestAt(densityOf([1], [5]), '5', 500)).toBeNull();
    expect(highestAt(densityOf(), '0', 500)).toBeNull();
  });

  test('have the number within the width', () => {
    expect(highestAt(densityOf([1000]), '1,000', 500)).toBe(17.5);
  });
});

test('days without a report have a dot, but not where some are known to be missing', () => {
  const { bins } = densityOf([0], [1], [0]);
  expect(emptyDots(bins)).toBe(`M5 ${baseline + 4.5}h0M25 ${baseline + 4.5}h0`);
  expect(emptyDots(bins.map((bin) => ({ ...bin, isInGap: true })))).toBe('');
});
