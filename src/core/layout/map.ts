import { type MapFrame, frameOf, type Located, positionOf } from './map-frame.ts';
import { type Box, type Disc, type MapLabel, type Nameable, placeLabels } from './map-labels.ts';
import { distance, planeAt } from './map-plane.ts';
import { greatestRadius, radius } from './map-radius.ts';
import { type ScaleBar, scaleBar } from './map-scale-bar.ts';
import { type EdgePoint, placeSigns, signRadius } from './map-signs.ts';

export interface MapPlace extends Located {
  readonly name: string;
  /** How many reports name it. */
  readonly count: number;
}

export interface MapSize {
  readonly width: number;
  readonly leastHeight: number;
  readonly mostHeight: number;
}

export interface MapOptions extends MapSize {
  /** How many reports name the place that the most reports name, whether or not it is on this map. */
  readonly most: number;
  /** The id of the place that the map is about: it is within the frame and named first. */
  readonly picked: string | null;
  /** What an arrow at the edge says, of a place and the km from there. */
  readonly signText: (name: string, km: number) => string;
}

/** A place where it lies. */
export interface MapSymbol extends Disc {
  readonly place: string;
  /** null: its name has no room. */
  readonly label: MapLabel | null;
}

/** A place beyond the edge, as an arrow. */
export interface MapSign extends EdgePoint {
  readonly place: string;
  /** From the edge to the place, to two digits. */
  readonly km: number;
  readonly label: MapLabel | null;
}

/** A map as numbers: units of the drawing, from the upper left corner, y downwards. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** The line that bounds the map; what is below is the scale bar's. */
  readonly frame: Box;
  /** The larger first, so that none hides behind a larger one. */
  readonly symbols: readonly MapSymbol[];
  readonly signs: readonly MapSign[];
  /** Its left end and its line stand at `x` and `y`, below all symbols. */
  readonly scaleBar: ScaleBar & { readonly x: number; readonly y: number };
  /** By how much the scale is wrong at the corners: 0.01 is one in a hundred; null: beyond all measure. */
  readonly off: number | null;
}

/** From the middle of a symbol to the edge. */
const padding = greatestRadius + 8;
/** From the edge of the drawing to the middle of the line that bounds the map, and from there to anything else. */
const line = 0.5;
const edge = 3;
const footHeight = 26;
const shareOfScaleBar = 0.3;

// Sums of fractions of pixels miss by some billionths, and would take a pixel more.
const tolerance = 1e-6;

/**
 * Where places stand on a map, north up; null: there is no place. It is the same whatever their order. Nothing lies beyond
 * the edge, and no name meets another name, a symbol or the edge; symbols stand where their places are, so that they can meet.
 */
export function layMap(places: readonly MapPlace[], options: MapOptions): MapLayout | null {
  if (places.length === 0) return null;
  const { width, leastHeight, mostHeight, most, picked } = options;
  const room = { width: width - 2 * padding, height: mostHeight - footHeight - 2 * padding };
  const frame = frameOf(places, room, picked);
  const half = frame.within.reduce((most, place) => Math.max(most, Math.abs(frame.plane.project(positionOf(place))[1])), 0) * frame.scale;
  const bottom = Math.max(leastHeight - footHeight, Math.ceil(2 * (half + padding) - tolerance));
  const bounds = { left: line, right: width - line, top: line, bottom: bottom - line };
  const area = { left: edge, right: width - edge, top: edge, bottom: bottom - edge };

  const discs = frame.within.map((place) => ({ place, ...pointOf(place, frame, area), radius: radius(place.count, most) }));
  const signs = signsOf(frame, area, discs, options);
  const named = [
    ...discs.map((disc) => ({ ...disc, text: disc.place.name })),
    ...signs.map((sign) => ({ ...sign, radius: signRadius, text: options.signText(sign.place.name, sign.km) })),
  ].map((each) => ({ ...each, isBold: each.place.id === picked }));
  const labels = labelsOf(named, area);

  const { plane, scale } = frame;
  const reach = [width / 2 / scale, bottom / 2 / scale] as const;
  return {
    width,
    height: bottom + footHeight,
    frame: bounds,
    symbols: discs
      .toSorted((a, b) => b.radius - a.radius || (a.place.id < b.place.id ? -1 : 1))
      .map(({ place, ...disc }) => ({ ...disc, place: place.id, label: labels.get(place.id) ?? null })),
    signs: signs.map(({ place, ...sign }) => ({ ...sign, place: place.id, label: labels.get(place.id) ?? null })),
    scaleBar: { ...scaleBar(scale, width * shareOfScaleBar), x: line, y: bottom + footHeight / 2 + 5 },
    off: plane.off(reach),
  };
}

function pointOf(place: MapPlace, { plane, scale }: MapFrame<MapPlace>, { left, right, top, bottom }: Box): { x: number; y: number } {
  const [x, y] = plane.project(positionOf(place));
  return { x: (left + right) / 2 + x * scale, y: (top + bottom) / 2 + y * scale };
}

function signsOf({ plane, scale, beyond }: MapFrame<MapPlace>, area: Box, discs: readonly Disc[], { width }: MapOptions) {
  const box = { left: area.left + signRadius, right: width - area.left - signRadius, top: area.top + signRadius, bottom: area.bottom - signRadius };
  const positions = beyond.map(positionOf);
  // All planes about a centre agree in directions, and this one holds what is beyond as well.
  const points = placeSigns(positions.map(planeAt(plane.centre, positions).project), box, discs);
  return points.map((point, index) => {
    const place = beyond[index] as MapPlace;
    const from = plane.invert([(point.x - (area.left + area.right) / 2) / scale, (point.y - (area.top + area.bottom) / 2) / scale]);
    return { ...point, place, km: Number(distance(from, positionOf(place)).toPrecision(2)) };
  });
}

type Named = Nameable & { readonly place: MapPlace };

/** Those are named first that the map is about, and then those that most reports name. */
function labelsOf(named: readonly Named[], area: Box): Map<string, MapLabel | null> {
  const first = named.toSorted((a, b) => Number(b.isBold) - Number(a.isBold) || b.place.count - a.place.count || (a.place.id < b.place.id ? -1 : 1));
  const labels = placeLabels(first, named, area);
  return new Map(first.map(({ place }, index) => [place.id, labels[index] ?? null]));
}
