import { kml as readKml } from '@tmcw/togeojson';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { anything } from '../../src/core/parse/shape/field.ts';
import { placeFile } from '../../src/core/parse/shape/place-file.ts';
import { placesGeoJson } from '../../src/core/export/places/places-geojson.ts';
import { placesKml } from '../../src/core/export/places/places-kml.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { buildPlace } from '../../src/core/resolve/build-things.ts';
import { harbour, hostileHarbour, making } from './harbour-record.ts';

interface Feature {
  readonly type: string;
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null;
  readonly properties: Readonly<Record<string, unknown>> & { readonly reports?: readonly { readonly id: string; readonly title: string; readonly link: string }[] };
}

const geoJsonOf = (chronicle: Chronicle) => JSON.parse(placesGeoJson(chronicle, making)) as { readonly type: string; readonly features: readonly Feature[] };

/** A strict parser: what is not well-formed is thrown. */
const parse = (text: string): Document => new DOMParser({ onError: (level, message) => { throw new Error(`${level}: ${message}`); } }).parseFromString(text, 'application/xml');

const own = ['id', 'name', 'names', 'variants', 'kind', 'within', 'source', 'precision'];

describe.each([
  { what: 'the harbour', chronicle: harbour },
  { what: 'a record full of hostile texts', chronicle: hostileHarbour },
])('the places of $what', ({ chronicle }) => {
  test('are GeoJSON by RFC 7946, with positions on the globe, or none', () => {
    const { type, features } = geoJsonOf(chronicle);
    expect({ type, ids: features.map(({ id }) => id) }).toEqual({ type: 'FeatureCollection', ids: chronicle.places.map(({ id }) => id) });
    for (const { type: kind, geometry, properties } of features) {
      expect(kind).toBe('Feature');
      if (geometry === null) continue;
      const [longitude = NaN, latitude = NaN, ...more] = geometry.coordinates;
      expect({ type: geometry.type, is: Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90, more }).toEqual({ type: 'Point', is: true, more: [] });
      expect(properties['id']).toMatch(/^[a-z0-9-]+$/);
    }
    expect(features.some(({ geometry }) => geometry === null)).toBe(true);
  });

  test('are places of the content format again, without what only the export has', () => {
    for (const [index, { type, geometry, properties }] of geoJsonOf(chronicle).features.entries()) {
      const place = chronicle.places[index];
      expect(Object.keys(properties).filter((key) => !own.includes(key)).every((key) => ['contains', 'link', 'reports'].includes(key))).toBe(true);
      const read = placeFile(anything).safeParse({ type, geometry, properties: Object.fromEntries(Object.entries(properties).filter(([key]) => own.includes(key))) });
      if (!read.success || place === undefined) throw new Error(`${place?.id ?? ''}: ${JSON.stringify(read.error?.issues)}`);
      const draft = {} as Parameters<typeof buildPlace>[0]['draft'];
      const again = buildPlace({ id: place.id, draft, value: read.data });
      const { contains: _, entries: __, ...content } = place;
      expect(again).toEqual({ ...trimmed(content), contains: [], entries: [] });
    }
  });

  test('name their reports', () => {
    for (const [index, { properties }] of geoJsonOf(chronicle).features.entries()) {
      const named = chronicle.places[index]?.entries ?? [];
      expect(properties.reports?.map(({ id }) => id) ?? []).toEqual(named);
      expect(properties.reports?.map(({ title }) => title) ?? []).toEqual(named.map((id) => chronicle.entries.find((entry) => entry.id === id)?.title));
    }
  });

  test('are read as KML by readers that we did not write', () => {
    const document = parse(placesKml(chronicle, making));
    const { features } = readKml(document as unknown as Parameters<typeof readKml>[0], { skipNullGeometry: false });
    const placed = (each: { readonly longitude: number | null; readonly latitude: number | null }) => (each.longitude === null ? null : [each.longitude, each.latitude]);
    expect(features.map(({ geometry, properties }) => ({ id: String(properties?.['id']), at: geometry !== null && 'coordinates' in geometry ? geometry.coordinates : null }))).toEqual(
      chronicle.places.map((place) => ({ id: place.id, at: placed(place) })),
    );
    expect(features.map(({ properties }) => String(properties?.['name']).trim())).toEqual(chronicle.places.map(({ name }) => held(name).trim()));
  });

  test('have elements of KML 2.2 alone, in its order, and ids that XML lets be ids', () => {
    const elements = [...parse(placesKml(chronicle, making)).getElementsByTagName('*')];
    const children = (element: Element) => [...element.childNodes].flatMap((node) => (node.nodeType === 1 ? [node.nodeName] : []));
    // The children of each element in the order of the schema, those that are not needed with a question mark.
    const shapes: Readonly<Record<string, RegExp>> = {
      kml: /^Document$/,
      Document: /^name description Style( Placemark)*$/,
      Style: /^BalloonStyle$/,
      BalloonStyle: /^text$/,
      Placemark: /^name description styleUrl ExtendedData( Point)?$/,
      ExtendedData: /^Data( Data)*$/,
      Data: /^value$/,
      Point: /^coordinates$/,
    };
    expect(elements.filter((element) => !(shapes[element.nodeName] ?? /^$/).test(children(element).join(' '))).map(({ nodeName }) => nodeName)).toEqual([]);
    expect(elements.every(({ namespaceURI }) => namespaceURI === 'http://www.opengis.net/kml/2.2')).toBe(true);
    expect(elements.flatMap((element) => element.getAttribute('id') ?? []).filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
  });

  test('hold no markup but ours in what a globe shows as HTML, and no field for it to fill in', () => {
    for (const { textContent } of parse(placesKml(chronicle, making)).getElementsByTagName('description')) {
      const tags = [...(textContent ?? '').matchAll(/<\/?([^\s>]*)([^>]*)>/g)].map(([, tag = '', attributes = '']) => `${tag}${attributes.replace(/="[^"]*"/g, '')}`);
      expect(tags.filter((tag) => !['p', 'h3', 'ul', 'li', 'a', 'a href', 'a href lang'].includes(tag))).toEqual([]);
      expect(textContent).not.toContain('$[');
    }
  });
});

/** What a content file would say: texts without the white space around them. */
const trimmed = <Value>(value: Value): Value => {
  if (typeof value === 'string') return value.trim() as Value;
  if (Array.isArray(value)) return value.map(trimmed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, trimmed(each)])) as Value;
};

/** A text as XML gives it back: its line ends are one line feed. */
const held = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
