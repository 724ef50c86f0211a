import { type Plane, planeAt, type PlanePoint, type Position } from './map-plane.ts';

/** What stands somewhere; degrees, WGS 84. */
export interface Located {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** What a drawing can give to symbols, from middle to middle. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Which stretch of the earth is drawn, and how large. */
export interface MapFrame<P extends Located = Located> {
  /** Its centre is the middle of the map. */
  readonly plane: Plane;
  /** Units of the drawing to a km. */
  readonly scale: number;
  /** Sorted by id. */
  readonly within: readonly P[];
  /** Places so far from the others that these would shrink to a spot; sorted by id. */
  readonly beyond: readonly P[];
}

/** Half of what is drawn at the least, in km: one place has surroundings too. */
const leastReach = 5;
/** How much larger the rest must become for each place that is left out. */
const leastGain = 1.3;
const mostBeyond = 12;

export const positionOf = ({ longitude, latitude }: Located): Position => [longitude, latitude];

/**
 * Fits a frame about the places, one at least, whatever their order. A few far from all others may be left out, one in
 * four at most and never `kept` (an id), if each makes the rest half as large again. It holds across the antimeridian and
 * at the poles, since nothing is reckoned in degrees.
 */
export function frameOf<P extends Located>(places: readonly P[], room: Room, kept: string | null): MapFrame<P> {
  const all = places.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const far = beyondOf(all, room, kept);
  const within = all.filter((place) => !far.has(place));
  const positions = within.map(positionOf);
  let plane = planeAt(middleOf(within), positions);
  // The middle of what a plane shows is not quite that of the plane about that middle.
  for (let round = 0; round < 3; round += 1) {
    const { left, right, top, bottom } = boxOf(positions.map(plane.project));
    plane = planeAt(plane.invert([(left + right) / 2, (top + bottom) / 2]), positions);
  }
  const points = positions.map(plane.project);
  const reach = (axis: 0 | 1) => points.reduce((most, point) => Math.max(most, Math.abs(point[axis])), 0);
  return { plane, scale: scaleFor(reach(0), reach(1), room), within, beyond: all.filter((place) => far.has(place)) };
}

/** Units to a km, for what reaches so many km from the middle. */
function scaleFor(x: number, y: number, { width, height }: Room): number {
  return Math.min(width / 2 / Math.max(x, leastReach), height / 2 / Math.max(y, leastReach));
}

function beyondOf<P extends Located>(places: readonly P[], room: Room, kept: string | null): Set<P> {
  const plane = planeAt(middleOf(places), places.map(positionOf));
  const farFirst = places
    .map((place) => ({ place, point: plane.project(positionOf(place)) }))
    .map((each) => ({ ...each, far: each.place.id === kept ? -1 : Math.hypot(...each.point) }))
    .toSorted((a, b) => b.far - a.far);
  const most = Math.min(mostBeyond, Math.floor(places.length / 4));
  let best = { count: 0, gain: 0 };
  for (let count = 0; count <= most; count += 1) {
    const { left, right, top, bottom } = boxOf(farFirst.slice(count).map(({ point }) => point));
    const gain = scaleFor((right - left) / 2, (bottom - top) / 2, room) / leastGain ** count;
    if (gain > best.gain) best = { count, gain };
  }
  return new Set(farFirst.slice(0, best.count).map(({ place }) => place));
}

/** A position amid them that a few far away hardly move: the medians of their places in space. */
function middleOf(places: readonly Located[]): Position {
  const vectors = places.map(({ longitude, latitude }) => {
    const [lambda, phi] = [longitude * radian, latitude * radian];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const;
  });
  const [x, y, z] = ([0, 1, 2] as const).map((axis) => median(vectors.map((vector) => vector[axis]))) as [number, number, number];
  // Places on all sides of the earth have no middle: any of them is as good.
  if (Math.hypot(x, y, z) < 1e-6) return positionOf(places[0] as Located);
  return [Math.atan2(y, x) / radian, Math.atan2(z, Math.hypot(x, y)) / radian];
}

const radian = Math.PI / 180;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2;
}

function boxOf(points: readonly PlanePoint[]): { left: number; right: number; top: number; bottom: number } {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
