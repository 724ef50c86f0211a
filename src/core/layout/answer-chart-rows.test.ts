import { expect, test } from 'vitest';
import { besideText } from './answer-chart-beside.ts';
import { layKey } from './answer-chart-key.ts';
import { bottomOf, layRows } from './answer-chart-rows.ts';

test('rows follow one another, and their blocks are in their middle', () => {
  const rows = layRows([{ lines: 2, blocks: [22] }, { lines: 1, blocks: [22, 37] }], 50, false);
  expect(rows.map(({ top, height }) => [top, height])).toEqual([
    [50, 41],
    [91, 71],
  ]);
  expect(rows[0]).toMatchObject({ firstLine: 67, middle: 70.5, blocks: [{ top: 59.5, height: 22 }] });
  expect(rows[1]?.blocks).toEqual([
    { top: 97, height: 22 },
    { top: 119, height: 37 },
  ]);
  expect(bottomOf(rows, 50)).toBe(162);
  expect(bottomOf([], 50)).toBe(50);
});

test('stacked, the blocks are below the label', () => {
  const [row] = layRows([{ lines: 2, blocks: [22] }], 0, true);
  expect(row).toMatchObject({ firstLine: 17, height: 41 + 22 + 6, blocks: [{ top: 41, height: 22 }] });
});

test('words stand on the right of their mark, else on its left, else above', () => {
  const column = { left: 0, right: 200 };
  expect(besideText('500', { left: 90, right: 100 }, column)).toEqual({ lines: ['500'], x: 107, anchor: 'start', isAbove: false });
  expect(besideText('500', { left: 180, right: 190 }, column)).toEqual({ lines: ['500'], x: 173, anchor: 'end', isAbove: false });
  expect(besideText('more than 10 and up to 20', { left: 90, right: 110 }, column)).toEqual({ lines: ['more than 10 and up to 20'], x: 25, anchor: 'start', isAbove: true });
  expect(besideText('more than 1,000,000 and up to 2,000,000', { left: 90, right: 110 }, column).lines).toHaveLength(2);
});

test('the names of a key wrap', () => {
  expect(layKey(['North', 'South', 'A very long name'], 130, 17)).toEqual([
    { x: 0, line: 0, text: 'North' },
    { x: 68, line: 0, text: 'South' },
    { x: 0, line: 1, text: 'A very long name' },
  ]);
});
