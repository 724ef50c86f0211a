import { expect, test } from 'vitest';
import { shapeDefinitions } from './side-shapes.ts';

test('a shape is defined once, under its prefix', () => {
  expect(shapeDefinitions([0, 8, null], 'a-').map(String)).toEqual([
    '<path id="a-circle" d="M-4.3 0a4.3 4.3 0 1 0 8.6 0a4.3 4.3 0 1 0-8.6 0z"/>',
    '<path id="a-stroke" d="M-1.6-4.6h3.2v9.2h-3.2z"/>',
  ]);
});
