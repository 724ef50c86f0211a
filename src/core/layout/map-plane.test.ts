import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, type Plane, planeAt, type PlanePoint, type Position } from './map-plane.ts';

const positions = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })) as fc.Arbitrary<[number, number]>;

/** How many km of the plane stand for one on the earth, along a direction, at a point. */
const stretchAt = (plane: Plane, [x, y]: PlanePoint, [dx, dy]: PlanePoint) => 2 / distance(plane.invert([x - dx, y - dy]), plane.invert([x + dx, y + dy]));

test('distances are those of the earth', () => {
  // A degree of a great circle, on a sphere of the mean radius.
  expect(distance([10, 0], [11, 0])).toBeCloseTo(111.195, 3);
  expect(distance([0, 90], [77, -90])).toBeCloseTo(20_015.1, 1);
  expect(distance([179.5, 0], [-179.5, 0])).toBeCloseTo(111.195, 3);
});

describe('a plane about a centre', () => {
  test('is true there, with the north up and the east on the right', () => {
    const plane = planeAt([20, 50], [[20, 50]]);
    expect(plane.project([20, 50]).map(Math.abs)).toEqual([0, 0]);
    const [x, y] = plane.project([20, 50.1]);
    expect([x, y]).toEqual([expect.closeTo(0, 6), expect.closeTo(-distance([20, 50], [20, 50.1]), 4)]);
    expect(plane.project([20.1, 50])[0]).toBeCloseTo(distance([20, 50], [20.1, 50]), 3);
    expect(plane.off([0, 0])).toBeCloseTo(0, 9);
  });

  test('keeps shapes, and says by how much lengths are wrong further off', () => {
    const plane = planeAt([20, 50], [[40, 60]]);
    const point = plane.project([40, 60]);
    const [east, north] = [stretchAt(plane, point, [1, 0]), stretchAt(plane, point, [0, 1])];
    expect(east).toBeCloseTo(north, 4);
    expect(plane.off(point)).toBeCloseTo(east - 1, 4);
    expect(plane.off(point)).toBeGreaterThan(0.01);
  });

  test('keeps areas instead where it has to hold more than a third of the way round, and says how wrong lengths are at the worst', () => {
    const plane = planeAt([0, 0], [[100, 0]]);
    const point = plane.project([100, 0]);
    const [along, across] = [stretchAt(plane, point, [1, 0]), stretchAt(plane, point, [0, 1])];
    expect(along * across).toBeCloseTo(1, 4);
    expect(plane.off(point)).toBeCloseTo(across - 1, 4);
    expect(plane.off(plane.project([179.99, 0]))).toBeNull();
  });

  test('has a number for every position on earth, the opposite one too, and leads back', () => {
    fc.assert(
      fc.property(positions, fc.array(positions, { minLength: 1, maxLength: 4 }), (centre, others) => {
        const all: Position[] = [...others, [centre[0] <= 0 ? centre[0] + 180 : centre[0] - 180, -centre[1]]];
        const plane = planeAt(centre, all);
        for (const position of all) {
          const point = plane.project(position);
          expect(point.every(Number.isFinite)).toBe(true);
          expect(Math.hypot(...point)).toBeLessThanOrEqual(2 * 6371.1);
        }
        const first = others[0] as Position;
        if (distance(centre, first) < 19_000) expect(distance(plane.invert(plane.project(first)), first)).toBeLessThan(1);
      }),
    );
  });
});
