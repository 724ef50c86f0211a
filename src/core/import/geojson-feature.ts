import type { PlaceDraft, Reading } from './draft.ts';
import { isMapping } from './is-mapping.ts';

const own = ['id', 'name', 'names', 'variants', 'kind', 'within', 'source', 'precision'] as const;
/** What our export tells of a place beside what the content holds: it is counted anew. */
const counted: ReadonlySet<string> = new Set(['contains', 'reports', 'link']);

/** A feature of a GeoJSON collection (RFC 7946) as a place: a point, or null where the position is not known. */
export function readFeature(value: unknown): Reading {
  if (!isMapping(value) || value['type'] !== 'Feature') return { refused: ['it is no feature of GeoJSON ("type": "Feature")'] };
  const { geometry, properties, id: outerId, bbox: _bbox, type: _type, ...foreign } = value;
  if (properties !== null && properties !== undefined && !isMapping(properties)) return { refused: ['its properties are no mapping'] };
  const geometryType = isMapping(geometry) ? String(geometry['type']) : null;
  if (geometryType !== null && geometryType !== 'Point') return { refused: [`its geometry is a ${geometryType}; a place here is a point, and none is made up for an area or a line: give it a point, or null`] };
  const coordinates = isMapping(geometry) ? geometry['coordinates'] : undefined;
  const given = properties ?? {};
  const kept = Object.fromEntries(own.flatMap((key) => (given[key] === undefined || given[key] === null ? [] : [[key, given[key]]])));
  const name = typeof kept['id'] === 'string' ? kept['id'] : typeof outerId === 'string' ? outerId : null;
  const lost = [...Object.keys(foreign), ...Object.keys(given).filter((key) => !(own as readonly string[]).includes(key) && !counted.has(key))].map((key) => `“${key}” has no room in a place`);
  if (Array.isArray(coordinates) && coordinates.length > 2) lost.push('the height of a position has no room in a place');
  const feature = { type: 'Feature', geometry: geometryType === null ? null : { type: 'Point', coordinates: Array.isArray(coordinates) ? coordinates.slice(0, 2) : coordinates }, properties: kept } as PlaceDraft;
  return { draft: { kind: 'place', id: name, feature }, lost };
}
