import { describe, expect, test } from 'vitest';
import { frameOf, type Located } from './map-frame.ts';
import { distance } from './map-plane.ts';

const room = { width: 300, height: 300 };
const at = (...positions: readonly (readonly [number, number])[]): Located[] => positions.map(([longitude, latitude], index) => ({ id: `p${index}`, longitude, latitude }));
const frame = (places: readonly Located[], kept: string | null = null) => frameOf(places, room, kept);
const ids = (places: readonly Located[]) => places.map(({ id }) => id);

/** Five places within a few km. */
const town: readonly (readonly [number, number])[] = [[20, 50], [20.1, 50], [20.2, 50.1], [20.1, 50.1], [20, 50.1]];

describe('the frame', () => {
  test('is about the middle of what it holds', () => {
    const { plane, scale } = frame(at([20, 50], [21, 50], [20.5, 51]));
    expect(plane.centre[0]).toBeCloseTo(20.5, 2);
    expect(plane.centre[1]).toBeCloseTo(50.5, 2);
    expect(scale).toBeCloseTo(300 / distance([20.5, 50], [20.5, 51]), 1);
  });

  test('of one place, and of places on one point, shows 10 km', () => {
    for (const places of [at([20, 50]), at([20, 50], [20, 50], [20, 50])]) {
      const { plane, scale, within } = frame(places);
      expect(scale).toBe(30);
      expect(plane.centre).toEqual([expect.closeTo(20, 9), expect.closeTo(50, 9)]);
      expect(within).toHaveLength(places.length);
    }
  });

  test('goes across the antimeridian the short way', () => {
    const { plane, scale } = frame(at([179.9, 10], [-179.9, 10]));
    expect(Math.abs(plane.centre[0])).toBeCloseTo(180, 6);
    expect(scale).toBeCloseTo(300 / distance([179.9, 10], [-179.9, 10]), 2);
  });

  test('holds a pole', () => {
    const { plane, scale } = frame(at([0, 89.9], [120, 89.9], [-120, 89.9], [77, 90]));
    expect(plane.centre[1]).toBeGreaterThan(89.95);
    expect(scale).toBeGreaterThan(300 / 25);
  });

  test('holds opposite ends of the earth, without a middle', () => {
    const { within, scale } = frame(at([0, 0], [180, 0]));
    expect(within).toHaveLength(2);
    expect(scale).toBeGreaterThan(0);
  });
});

describe('a place far from the others', () => {
  test('is left beyond the edge, for the others would shrink to a spot', () => {
    const places = at(...town, [22, 50]);
    expect(ids(frame(places).beyond)).toEqual(['p5']);
    expect(frame(places).scale).toBeCloseTo(frame(at(...town)).scale);
  });

  test('may be on the other side of the earth', () => {
    expect(ids(frame(at(...town, [-160, -50.05])).beyond)).toEqual(['p5']);
  });

  test('stays where it makes little difference, or is what the map is about', () => {
    expect(frame(at(...town, [20.25, 50])).beyond).toEqual([]);
    expect(frame(at(...town, [22, 50]), 'p5').beyond).toEqual([]);
  });

  test('stays where it is one of a few: no more than one in four is left out', () => {
    expect(frame(at([20, 50], [20.1, 50], [22, 50])).beyond).toEqual([]);
    expect(ids(frame(at([20, 50], [20.1, 50], [20, 50.1], [22, 50])).beyond)).toEqual(['p3']);
    expect(ids(frame(at(...town, [22, 50], [24, 50])).beyond)).toEqual(['p6']);
    expect(ids(frame(at(...town, ...town, [22, 50], [24, 50])).beyond)).toEqual(['p10', 'p11']);
  });
});
