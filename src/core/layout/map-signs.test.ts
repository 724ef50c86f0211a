import { expect, test } from 'vitest';
import { placeSigns, signRadius } from './map-signs.ts';

const box = { left: 10, right: 210, top: 10, bottom: 110 };

test.each([
  { to: 'north', direction: [0, -1], x: 110, y: 10, bearing: 0 },
  { to: 'north-east', direction: [1, -1], x: 160, y: 10, bearing: 45 },
  { to: 'east', direction: [9, 0], x: 210, y: 60, bearing: 90 },
  { to: 'south', direction: [0, 0.1], x: 110, y: 110, bearing: 180 },
  { to: 'south-west', direction: [-1, 1], x: 60, y: 110, bearing: -135 },
  { to: 'west', direction: [-2, 0], x: 10, y: 60, bearing: -90 },
  { to: 'north-west, a little', direction: [-100, -25], x: 10, y: 35, bearing: -75.96 },
] as const)('an arrow to the $to stands where the line from the middle leaves the map', ({ direction, x, y, bearing }) => {
  const [sign] = placeSigns([direction], box, []);
  expect(sign).toEqual({ x: expect.closeTo(x, 6), y: expect.closeTo(y, 6), bearing: expect.closeTo(bearing, 2) });
});

test('arrows make room for one another and for symbols, along the edge, and still point where they did', () => {
  const signs = placeSigns([[1, 0], [1, 0.01], [1, 0.02]], box, [{ x: 205, y: 60, radius: 8 }]);
  for (const [index, { x, y, bearing }] of signs.entries()) {
    expect(x).toBe(210);
    expect(Math.hypot(x - 205, y - 60)).toBeGreaterThanOrEqual(8 + signRadius);
    expect(bearing).toBeCloseTo(90 + index * 0.57, 1);
    for (const other of signs.slice(0, index)) expect(Math.abs(other.y - y)).toBeGreaterThanOrEqual(2 * signRadius);
  }
});

test('without any room left an arrow stands at its own point', () => {
  const [sign] = placeSigns([[0, -1]], box, [{ x: 110, y: 60, radius: 500 }]);
  expect(sign).toMatchObject({ x: 110, y: 10 });
});
