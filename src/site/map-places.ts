import { neighboursOf } from '../core/layout/map-neighbours.ts';
import type { Place } from '../core/model/place.ts';
import { lookup } from './lookup.ts';

/** Which places a map shows, and which stand beside it. */
export interface MapPlaces {
  readonly shown: readonly Place[];
  /** How many more have a position. */
  readonly leftOut: number;
  readonly withoutPosition: readonly Place[];
  /** How many more have none. */
  readonly moreWithout: number;
}

const mostBeside = { shown: 60, without: 6 };
const mostNeighbours = 8;

type Located = Place & { readonly longitude: number; readonly latitude: number };

const isLocated = (place: Place): place is Located => place.longitude !== null && place.latitude !== null;

/** By reports, the most first; the gazetteer's order where they are as many. */
const byReports = (places: readonly Place[]): Place[] => places.toSorted((a, b) => b.entries.length - a.entries.length);

/** The whole gazetteer, in its order. */
export function allPlaces(): MapPlaces {
  const { places } = lookup().chronicle;
  return { shown: places.filter(isLocated), leftOut: 0, withoutPosition: places.filter((place) => !isLocated(place)), moreWithout: 0 };
}

/** What a small map beside other things has room for: the places that the most reports name. */
export function mainPlaces(): MapPlaces {
  const { shown, withoutPosition } = allPlaces();
  const named = byReports(withoutPosition).filter(({ entries }) => entries.length > 0);
  return {
    shown: byReports(shown).slice(0, mostBeside.shown),
    leftOut: Math.max(0, shown.length - mostBeside.shown),
    withoutPosition: named.slice(0, mostBeside.without),
    moreWithout: Math.max(0, named.length - mostBeside.without),
  };
}

/** A place and its neighbours; null: its position is not known. */
export function placesAbout(place: Place): MapPlaces | null {
  if (!isLocated(place)) return null;
  return { shown: neighboursOf(place, lookup().chronicle.places.filter(isLocated), mostNeighbours), leftOut: 0, withoutPosition: [], moreWithout: 0 };
}
