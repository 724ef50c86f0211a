import { type Located, positionOf } from './map-frame.ts';
import { distance } from './map-plane.ts';

/** So far, in km, one place is a neighbour of another, however few there are. */
const farthest = 3000;

/** The place itself and those nearest to it, the nearest first; not more than `atMost` of them. */
export function neighboursOf<P extends Located>(place: P, places: readonly P[], atMost: number): P[] {
  const found = places
    .filter(({ id }) => id !== place.id)
    .map((each) => ({ each, far: distance(positionOf(place), positionOf(each)) }))
    .filter(({ far }) => far <= farthest)
    .toSorted((a, b) => a.far - b.far || (a.each.id < b.each.id ? -1 : 1));
  return [place, ...found.slice(0, atMost).map(({ each }) => each)];
}
