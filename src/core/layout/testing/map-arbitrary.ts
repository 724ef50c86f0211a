import fc from 'fast-check';
import type { MapPlace } from '../map.ts';

const anywhere = fc.record({
  longitude: fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 0, 90, 180)),
  latitude: fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 0, 90)),
});

const near = fc.tuple(anywhere, fc.array(fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })), { maxLength: 25 })).map(([{ longitude, latitude }, offsets]) =>
  offsets.map(([east, north]) => ({
    longitude: ((longitude + east + 540) % 360) - 180,
    latitude: Math.max(-90, Math.min(90, latitude + north)),
  })),
);

const atOnePoint = fc.tuple(anywhere, fc.nat(8)).map(([at, count]) => Array.from({ length: count }, () => at));

const names = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.constantFrom('Northhaven', 'נמל', 'a'.repeat(140)));

/** Gazetteers: places together, apart, on one point, with some of them far away, wherever on earth; none too. */
export const gazetteers: fc.Arbitrary<MapPlace[]> = fc
  .tuple(fc.oneof(near, atOnePoint, fc.array(anywhere, { maxLength: 12 })), fc.array(anywhere, { maxLength: 3 }))
  .chain(([together, apart]) => {
    const positions = [...together, ...apart];
    return fc
      .array(fc.tuple(names, fc.oneof(fc.constant(0), fc.nat(60))), { minLength: positions.length, maxLength: positions.length })
      .map((told) => told.map(([name, count], index) => ({ id: `place-${String(index).padStart(2, '0')}`, name, count, ...(positions[index] as { longitude: number; latitude: number }) })));
  });
