import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleBar } from './map-scale-bar.ts';

test('the bar is the longest of 1, 2 and 5 times a power of ten that has room', () => {
  expect(scaleBar(8.5, 100)).toEqual({ km: 10, length: 85 });
  expect(scaleBar(10, 100)).toEqual({ km: 10, length: 100 });
  expect(scaleBar(3, 100)).toEqual({ km: 20, length: 60 });
  expect(scaleBar(0.01, 100)).toEqual({ km: 10_000, length: 100 });
  expect(scaleBar(300, 100)).toEqual({ km: 0.2, length: 60 });
});

test('it takes two fifths of its room at the least, at any scale', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 1e4, noNaN: true }), fc.integer({ min: 60, max: 400 }), (scale, most) => {
      const { km, length } = scaleBar(scale, most);
      expect(String(km)).toMatch(/^(?:[125]0*|0\.0*[125])$/);
      expect(length).toBeLessThanOrEqual(most);
      expect(length).toBeGreaterThanOrEqual(most * 0.4 - 1e-6);
      expect(length / km).toBeCloseTo(scale, 6);
    }),
  );
});
