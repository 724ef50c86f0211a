import { describe, expect, test } from 'vitest';
import { noMapping } from '../../core/import/mapping.ts';
import { readPlaceCollection, readPlaceTable } from './places.ts';
import { draftsOf, hear, lossesOf, refusalsOf } from './testing/read-import.ts';

const collection = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features }, null, 1);
const feature = (more: object): object => ({ type: 'Feature', properties: { id: 'rock', name: 'The rock' }, geometry: null, ...more });

describe('a feature of GeoJSON', () => {
  test('is a place, at a point or without a position', async () => {
    const heard = await hear(readPlaceCollection, collection(feature({ geometry: { type: 'Point', coordinates: [-63.5, 44.6] } }), feature({ id: 'outer', properties: { name: 'Скеля', kind: 'other', names: { uk: 'x' } } })));
    expect(draftsOf(heard)).toEqual([
      { kind: 'place', id: 'rock', feature: { type: 'Feature', geometry: { type: 'Point', coordinates: [-63.5, 44.6] }, properties: { id: 'rock', name: 'The rock' } } },
      { kind: 'place', id: 'outer', feature: { type: 'Feature', geometry: null, properties: { name: 'Скеля', kind: 'other', names: { uk: 'x' } } } },
    ]);
    expect([lossesOf(heard), heard.remarks]).toEqual([[], []]);
  });

  test.each(['Polygon', 'MultiPoint', 'LineString', 'GeometryCollection'])('is left out where it is a %s: no point is made up', async (type) => {
    expect(refusalsOf(await hear(readPlaceCollection, collection(feature({ geometry: { type, coordinates: [[[0, 0]]] } }))))).toEqual([
      `4 features[0]: its geometry is a ${type}; a place here is a point, and none is made up for an area or a line: give it a point, or null`,
    ]);
  });

  test('is left out where it is none, and the others stay', async () => {
    const heard = await hear(readPlaceCollection, collection(7, feature({ properties: [] }), { type: 'Point' }, feature({})));
    expect(refusalsOf(heard).map((each) => each.replace(/^\d+ /, ''))).toEqual([
      'features[0]: it is no feature of GeoJSON ("type": "Feature")',
      'features[1]: its properties are no mapping',
      'features[2]: it is no feature of GeoJSON ("type": "Feature")',
    ]);
    expect(heard.readings).toHaveLength(4);
  });

  test('tells the height, and members that have no room', async () => {
    const heard = await hear(readPlaceCollection, collection(feature({ geometry: { type: 'Point', coordinates: [1, 2, 30] }, title: 'x', properties: { id: 'rock', name: 'R', colour: 'red', reports: [], contains: [] } })));
    expect(lossesOf(heard)).toEqual(['“title” has no room in a place', '“colour” has no room in a place', 'the height of a position has no room in a place']);
    expect(draftsOf(heard)).toMatchObject([{ feature: { geometry: { coordinates: [1, 2] } } }]);
  });

  test('stands in a collection; what else that says is told', async () => {
    expect((await hear(readPlaceCollection, '{"type": "FeatureCollection", "bbox": [],\n"name": "x", "features": []}')).remarks).toEqual(['2: “name” of the collection is not read']);
    expect(refusalsOf(await hear(readPlaceCollection, '[{}]'))).toEqual(['1 item 1: GeoJSON is a mapping with a list of features, and this is a list']);
  });
});

describe('a row of places', () => {
  test('is a place, with names in languages', async () => {
    const heard = await hear(readPlaceTable, 'id;name;kind;longitude;latitude;precision;variants;name:uk;name:pt-BR;note\nrock;The rock;other;-63.5;44.6;exact;Rock|Stone;Скеля;;x\n;Quay;other;;;;;;;\n', { mapping: { ...noMapping, separator: '|' } });
    expect(draftsOf(heard)).toEqual([
      { kind: 'place', id: 'rock', feature: { type: 'Feature', geometry: { type: 'Point', coordinates: [-63.5, 44.6] }, properties: { name: 'The rock', names: { uk: 'Скеля' }, variants: ['Rock', 'Stone'], kind: 'other', precision: 'exact' } } },
      { kind: 'place', id: null, feature: { type: 'Feature', geometry: null, properties: { name: 'Quay', kind: 'other' } } },
    ]);
    expect(heard.remarks).toEqual([expect.stringContaining('“note”')]);
  });

  test.each([
    ['half a position', 'a,1,', 'a position needs both longitude and latitude'],
    ['a comma in a number', 'a,"1,5",2', 'longitude is “1,5”, which is no number'],
    ['degrees and minutes', 'a,"44°38′N",2', 'longitude is “44°38′N”, which is no number'],
  ])('is left out with %s', async (_, row, reason) => {
    expect(refusalsOf(await hear(readPlaceTable, `name,longitude,latitude\n${row}\n`))).toEqual([expect.stringContaining(reason)]);
  });
});
