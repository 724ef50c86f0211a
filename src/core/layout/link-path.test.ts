import { linkVertical } from 'd3-shape';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkPath } from './link-path.ts';

test('a link is drawn as d3 draws it', () => {
  const numbers = fc.integer({ min: -2000, max: 2000 });
  const link = linkVertical<unknown, [number, number]>();
  fc.assert(
    fc.property(numbers, numbers, numbers, numbers, (x0, y0, x1, y1) => {
      expect(linkPath({ x: x0, y: y0 }, { x: x1, y: y1 })).toBe(link({ source: [x0, y0], target: [x1, y1] }));
    }),
  );
});
