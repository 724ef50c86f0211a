import { expect, test } from 'vitest';
import { shapeDefinitions, sideLook } from './side-shapes.ts';

test('eight sides have eight shapes, and none of them is that of no side', () => {
  const looks = [...Array.from({ length: 8 }, (_, index) => sideLook(index)), sideLook(null)];
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(9);
  expect(looks.map(({ className }) => className)).toEqual(['side-0', 'side-1', 'side-2', 'side-3', 'side-4', 'side-5', 'side-6', 'side-7', 'side-none']);
});

test('the ninth side looks like the first', () => {
  expect(sideLook(8)).toEqual(sideLook(0));
});

test('a shape is defined once, under its prefix', () => {
  expect(shapeDefinitions([0, 8, null], 'a-').map(String)).toEqual([
    '<path id="a-circle" d="M-4.3 0a4.3 4.3 0 1 0 8.6 0a4.3 4.3 0 1 0-8.6 0z"/>',
    '<path id="a-stroke" d="M-1.6-4.6h3.2v9.2h-3.2z"/>',
  ]);
});
