import { expect, test } from 'vitest';
import { emptyRadius, greatestRadius, radius } from './map-radius.ts';

test('areas are in proportion to the reports', () => {
  expect(radius(36, 36)).toBe(greatestRadius);
  expect(radius(9, 36) / radius(36, 36)).toBeCloseTo(1 / 2);
  expect(radius(2, 4) ** 2 / radius(4, 4) ** 2).toBeCloseTo(1 / 2);
});

test('one report is no disc, even where there is nothing else', () => {
  expect(radius(1, 1)).toBe(4.5);
  expect(radius(3, 3)).toBeLessThan(greatestRadius);
});

test('what is named once can be seen beside what is named a thousand times', () => {
  expect(radius(1, 1000)).toBe(3);
});

test('a place that no report names has a symbol smaller than any other', () => {
  expect(radius(0, 0)).toBe(emptyRadius);
  expect(radius(0, 36)).toBeLessThan(radius(1, 1_000_000));
});

test('nothing is larger than the largest, whatever it is told', () => {
  expect(radius(50, 36)).toBe(greatestRadius);
  expect(radius(5, 0)).toBe(radius(5, 5));
});
