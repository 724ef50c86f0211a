import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gazetteers } from '../layout/testing/map-arbitrary.ts';
import type { Place } from '../model/place.ts';
import { layoutOf, type MapDrawing, renderMap } from './map-svg.ts';

const size = { width: 304, leastHeight: 160, mostHeight: 380 };

interface SamplePlace extends Partial<Place> {
  readonly id: string;
  readonly reports?: number;
}

const placeOf = ({ reports = 1, ...place }: SamplePlace): Place => ({
  name: place.id,
  names: {},
  variants: [],
  kind: 'village',
  within: null,
  contains: [],
  longitude: 20,
  latitude: 50,
  source: null,
  precision: 'exact',
  entries: Array.from({ length: reports }, (_, index) => `report-${index}`),
  ...place,
});

const draw = (places: readonly SamplePlace[], given: Partial<MapDrawing> = {}): string => {
  const drawing: MapDrawing = { places: places.map(placeOf), most: 9, picked: null, counted: null, address: (id) => `places/${id}.html`, locale: 'en', ...given };
  const layout = layoutOf(drawing, size);
  return layout === null ? '' : renderMap(layout, drawing);
};
const allOf = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([, found]) => found ?? '');
const titlesOf = (svg: string) => allOf(svg, /<title>([^<]*)<\/title>/g);
const town: readonly SamplePlace[] = [[20, 50], [20.1, 50], [20.2, 50.1], [20.1, 50.1]].map(([longitude, latitude], index) => ({ id: `p${index}`, longitude: longitude as number, latitude: latitude as number }));

describe('a place on the map', () => {
  test('leads to its page, is known by its id, and says its name and its reports', () => {
    const svg = draw([{ id: 'haven', name: 'Northhaven', reports: 3 }]);
    expect(svg).toContain('<a class="place" data-place="haven" href="places/haven.html" tabindex="-1">');
    expect(svg).toMatch(/<circle class="symbol" cx="152" cy="[\d.]+" r="6.9"\/><text x="[\d.]+" y="[\d.]+">Northhaven<\/text><title>Northhaven: 3 reports<\/title>/);
  });

  test('without a position is not on it; without any other there is no map', () => {
    const nowhere = { id: 'nowhere', longitude: null, latitude: null };
    expect(allOf(draw([{ id: 'a' }, nowhere]), /data-place="([^"]*)"/g)).toEqual(['a']);
    expect(draw([nowhere])).toBe('');
    expect(draw([])).toBe('');
  });

  test('is told apart where its position is approximate, or no report names it', () => {
    const svg = draw([{ id: 'a', precision: 'approximate' }, { id: 'b', reports: 0, latitude: 50.1 }]);
    expect(svg).toContain('class="place approximate" data-place="a"');
    expect(svg).toContain('class="place empty" data-place="b"');
    expect(titlesOf(svg).sort()).toEqual(['a: 1 report, position approximate', 'b: 0 reports']);
  });

  test('is sized by the reports that count, and says how many there are', () => {
    const radiusOf = (reports: number, counted: string[] | null) =>
      allOf(draw([{ id: 'a', reports }], { counted: counted === null ? null : new Set(counted) }), /class="symbol"[^>]* r="([^"]*)"/g)[0];
    expect(radiusOf(5, ['report-0', 'report-1', 'other'])).toBe(radiusOf(2, null));
    expect(titlesOf(draw([{ id: 'a', reports: 5 }], { counted: new Set() }))).toEqual(['a: 5 reports']);
    expect(draw([{ id: 'a', reports: 5 }], { counted: new Set() })).toContain('class="place empty"');
  });

  test('that the page is about is no link to it', () => {
    const svg = draw(town, { picked: 'p1' });
    expect(svg).toMatch(/<g class="place picked" data-place="p1">.*<\/g>\n/);
    expect(allOf(svg, /<a [^>]*href="([^"]*)"/g).sort()).toEqual(['places/p0.html', 'places/p2.html', 'places/p3.html']);
  });

  test('beyond the edge is an arrow with the way to go', () => {
    const svg = draw([...town, { id: 'far', name: 'Farhaven', longitude: 25, latitude: 50.05, reports: 2 }]);
    expect(svg).toMatch(/<a class="place sign" data-place="far" [^>]*><path class="arrow" transform="translate\([\d.]+ [\d.]+\)rotate\(8\d\)"/);
    expect(svg).toMatch(/<text [^>]*text-anchor="end">Farhaven 3\d0\u00a0km<\/text><title>Farhaven: 2 reports, about 3\d0\u00a0km beyond the edge of this map<\/title>/);
  });

  test('has a larger circle for pointers where its own is small', () => {
    expect(draw([{ id: 'a', reports: 1 }])).toContain('<circle class="reach"');
    expect(draw([{ id: 'a', reports: 9 }])).not.toContain('class="reach"');
  });
});

describe('the drawing', () => {
  test('has a name, is passed over by screen readers and the tab key, and says how long its bar is', () => {
    const svg = draw(town);
    expect(svg).toMatch(/^<svg class="map-svg" [^>]*role="group" aria-label="Map of 4 places by the number of reports/);
    expect(svg.match(/<a /g)?.length).toBe(svg.match(/<a [^>]*tabindex="-1">/g)?.length);
    expect(svg).toMatch(/<g aria-hidden="true">[^]*<\/g>\n<\/svg>$/);
    expect(svg).toMatch(/<g class="scale"><path [^>]*\/><text [^>]*>[125]0*\u00a0km<\/text>/);
  });

  test('writes hostile names as text, and turns nothing about names from right to left', () => {
    const svg = draw([{ id: 'a', name: '<script>"&\'' }, { id: 'b', name: 'חיפה', latitude: 50.1, reports: 2 }]);
    expect(svg).toContain('&lt;script&gt;&quot;&amp;&#39;: 1 report</title>');
    expect(svg).toContain('<title>\u2068חיפה\u2069: 2 reports</title>');
    expect(svg).not.toContain('<script');
  });

  test('leaves out a name that has no room, and keeps it to be pointed at', () => {
    const name = 'a'.repeat(140);
    const svg = draw([{ id: 'a', name }]);
    expect(svg).not.toContain(`>${name}</text>`);
    expect(titlesOf(svg)).toEqual([`${name}: 1 report`]);
  });

  test('is whole, without a style, a colour or a number that is none, whatever the places', () => {
    fc.assert(
      fc.property(gazetteers, (places) => {
        const svg = draw(places.map(({ count, ...place }) => ({ ...place, reports: count })));
        expect(svg === '').toBe(places.length === 0);
        expect(svg.replace(/<title>[^<]*<\/title>|<text[^>]*>[^<]*<\/text>/g, '')).not.toMatch(/NaN|Infinity|undefined|null|style=|fill=|stroke=|#/);
        expect(new Set(allOf(svg, /data-place="([^"]*)"/g)).size).toBe(places.length);
        expect(svg.match(/<(?:a|g|text|title|svg)\b/g)?.length).toBe(svg.match(/<\/(?:a|g|text|title|svg)>/g)?.length);
      }),
    );
  });
});
