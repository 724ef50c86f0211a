import type { Place } from '../model/place.ts';
import { fieldOf, namesIn, nodeOf, refTo, type JsonLdNode } from './json-ld-node.ts';
import type { Scope } from './json-ld-scope.ts';

// schema.org has no villages and no roads. A `City` is “a city or town”.
const types: Readonly<Record<Place['kind'], string>> = {
  city: 'City',
  town: 'City',
  village: 'Place',
  district: 'AdministrativeArea',
  river: 'RiverBodyOfWater',
  road: 'Place',
  other: 'Place',
};

export const placeIri = (scope: Scope, id: string): string => scope.iriOf({ kind: 'place', id });

/** A place with its names; a position only where one is known (WGS 84, degrees), with where it is from and how exact it is. */
export function placeNode(place: Place, scope: Scope): JsonLdNode {
  const { longitude, latitude } = place;
  return nodeOf({
    '@id': placeIri(scope, place.id),
    '@type': types[place.kind],
    name: place.name,
    alternateName: [...namesIn(place.names), ...place.variants],
    containedInPlace: place.within !== null && scope.places.has(place.within) ? refTo(placeIri(scope, place.within)) : null,
    geo: longitude === null || latitude === null ? null : { '@type': 'GeoCoordinates', latitude, longitude },
    additionalProperty: [
      fieldOf('kind', place.kind),
      ...(place.precision === null ? [] : [fieldOf('precision', place.precision)]),
      ...(place.source === null ? [] : [fieldOf('source', place.source)]),
    ],
  });
}
