import { geoAzimuthalEqualArea, geoDistance, geoStereographic } from 'd3-geo';

/** Degrees, WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

/** A point of the plane, in km from the centre: x to the east, y to the south. */
export type PlanePoint = readonly [x: number, y: number];

/** The earth about a centre, where the scale is true and north is up. */
export interface Plane {
  readonly centre: Position;
  project(position: Position): PlanePoint;
  invert(point: PlanePoint): Position;
  /** By how much lengths are wrong at a point, at the worst: 0.01 is one in a hundred; null: beyond all measure. */
  off(point: PlanePoint): number | null;
}

// The mean radius of the IUGG, km.
const earthRadius = 6371.0088;

// Beyond it a conformal map of the rest would be mostly of its margins.
const conformalReach = Math.PI / 3;

/** The way over the surface, in km. */
export const distance = (from: Position, to: Position): number => angle(from, to) * earthRadius;

/** Conformal (stereographic) where all positions lie within 60 degrees of the centre; else of equal area (Lambert's azimuthal). */
export function planeAt(centre: Position, positions: readonly Position[]): Plane {
  const isConformal = positions.every((each) => angle(centre, each) <= conformalReach);
  const [projection, scale] = isConformal ? [geoStereographic(), 2 * earthRadius] : [geoAzimuthalEqualArea(), earthRadius];
  projection.rotate([-centre[0], -centre[1]]).scale(scale).translate([0, 0]);
  const invert = (point: PlanePoint): Position => projection.invert?.([...point]) ?? centre;
  return {
    centre,
    project: (position) => withinReach(projection([...position]) ?? [0, 0]),
    invert,
    off: (point) => {
      const stretch = 1 / Math.cos(angle(centre, invert(point)) / 2);
      const off = (isConformal ? stretch ** 2 : stretch) - 1;
      return off < 10 ? off : null;
    },
  };
}

/** The rim of Lambert's map is two radii away; next to it, at the other end of the earth, rounding leads beyond. */
function withinReach([x, y]: PlanePoint): PlanePoint {
  const beyond = Math.hypot(x, y) / (2 * earthRadius);
  return beyond > 1 ? [x / beyond, y / beyond] : [x, y];
}

const angle = (from: Position, to: Position): number => geoDistance([...from], [...to]);
