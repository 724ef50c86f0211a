import type { Chronicle } from '../../model/chronicle.ts';
import type { Entry } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';
import { scopeOf, those, type Scope } from '../json-ld-scope.ts';

/** What a feature says of one report. */
interface PlaceReport {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** EDTF, or the word unknown. */
  readonly reported: string;
  readonly occurred: string;
  readonly withdrawn: boolean;
  readonly link: string;
}

interface PlaceFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [longitude: number, latitude: number] } | null;
  readonly properties: Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>> | readonly PlaceReport[]>>;
}

/**
 * The places as GeoJSON (RFC 7946). Where no position is known the geometry is null. `properties` has what `places.geojson` of a
 * content folder has, under the same names and left out in the same way (`id`, `name`, `names`, `variants`, `kind`, `within`,
 * `source`, `precision`), and three more, which an importer drops: `contains` (ids of places), `link` (the page of the place) and
 * `reports`. Of the collection, `licence` and `title` are members of our own, as RFC 7946 lets them be.
 */
export function placesGeoJson(chronicle: Chronicle, { baseUrl }: { readonly baseUrl: string | null }): string {
  const { site, places } = chronicle;
  const scope = scopeOf(chronicle, baseUrl, placesGeoJsonPath);
  const head = JSON.stringify({ type: 'FeatureCollection', title: site.title, licence: site.licence }).slice(0, -1);
  return `${head},"features":[\n${places.map((place) => JSON.stringify(featureOf(place, scope))).join(',\n')}\n]}\n`;
}

export const placesGeoJsonPath = 'data/places.geojson';

function featureOf(place: Place, scope: Scope): PlaceFeature {
  const { id, longitude, latitude } = place;
  const properties = {
    id,
    name: place.name,
    names: place.names,
    variants: place.variants,
    kind: place.kind,
    within: place.within,
    source: place.source,
    precision: place.precision,
    contains: place.contains,
    link: scope.iriOf({ kind: 'place', id }),
    reports: those(place.entries, scope.entries).map((entry) => reportOf(entry, scope)),
  };
  return {
    type: 'Feature',
    id,
    geometry: longitude === null || latitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
    properties: Object.fromEntries(Object.entries(properties).flatMap(([key, value]) => (value === null || Object.keys(value).length === 0 ? [] : [[key, value]]))),
  };
}

const reportOf = ({ id, title, language, reported, occurred, withdrawn }: Entry, scope: Scope): PlaceReport => ({
  id,
  title,
  language,
  reported: reported.text,
  occurred: occurred.text,
  withdrawn: withdrawn !== null,
  link: scope.iriOf({ kind: 'entry', id }),
});
