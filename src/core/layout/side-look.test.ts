import { expect, test } from 'vitest';
import { outlineOf, sideLook } from './side-look.ts';

test('eight sides have eight shapes, and none of them is that of no side', () => {
  const looks = [...Array.from({ length: 8 }, (_, index) => sideLook(index)), sideLook(null)];
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(9);
  expect(new Set([0, 1, 2, 3, 4, 5, 6, 7, null].map(outlineOf)).size).toBe(9);
  expect(looks.map(({ className }) => className)).toEqual(['side-0', 'side-1', 'side-2', 'side-3', 'side-4', 'side-5', 'side-6', 'side-7', 'side-none']);
});

test('the ninth side looks like the first', () => {
  expect(sideLook(8)).toEqual(sideLook(0));
  expect(outlineOf(8)).toBe(outlineOf(0));
});
