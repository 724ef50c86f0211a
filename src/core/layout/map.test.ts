import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, type Disc, meets } from './map-labels.ts';
import { distance } from './map-plane.ts';
import { emptyRadius } from './map-radius.ts';
import { signRadius } from './map-signs.ts';
import { layMap, type MapLayout, type MapOptions, type MapPlace } from './map.ts';
import { gazetteers } from './testing/map-arbitrary.ts';

const options: MapOptions = { width: 304, leastHeight: 160, mostHeight: 380, most: 9, picked: null, signText: (name, km) => `${name} ${km}` };
const lay = (places: readonly MapPlace[], given: Partial<MapOptions> = {}): MapLayout => {
  const laid = layMap(places, { ...options, ...given });
  if (laid === null) throw new Error('No map');
  return laid;
};
const place = (id: string, longitude: number, latitude: number, count = 1): MapPlace => ({ id, name: `Name of ${id}`, longitude, latitude, count });
const symbolOf = ({ symbols }: MapLayout, id: string) => {
  const symbol = symbols.find((each) => each.place === id);
  if (symbol === undefined) throw new Error(`No symbol of ${id}`);
  return symbol;
};
const town = [place('a', 20, 50, 9), place('b', 20.1, 50), place('c', 20.2, 50.1, 4), place('d', 20.1, 50.1, 0), place('e', 20, 50.1, 2)];

describe('a map', () => {
  test('of no place is none', () => {
    expect(layMap([], options)).toBeNull();
  });

  test('of one place has it in the middle, named', () => {
    const { width, height, symbols, scaleBar, off } = lay([place('a', 20, 50)]);
    expect({ width, height, km: scaleBar.km }).toEqual({ width: 304, height: expect.any(Number), km: 2 });
    expect(height).toBeGreaterThanOrEqual(160);
    expect(symbols).toMatchObject([{ place: 'a', x: 152, label: { anchor: 'start' } }]);
    expect(off).toBeLessThan(0.001);
  });

  test('has the north above and the east on the right, and lengths as its scale bar says', () => {
    const laid = lay(town);
    const [a, b, e] = [symbolOf(laid, 'a'), symbolOf(laid, 'b'), symbolOf(laid, 'e')];
    expect(b.x).toBeGreaterThan(a.x);
    expect(e.y).toBeLessThan(a.y);
    const { length, km } = laid.scaleBar;
    expect((Math.hypot(e.x - a.x, e.y - a.y) * km) / length).toBeCloseTo(distance([20, 50], [20, 50.1]), 2);
  });

  test('sizes its symbols by reports, draws the larger first, and shows those without any as the smallest', () => {
    const { symbols } = lay(town);
    expect(symbols.map((each) => each.place)).toEqual(['a', 'c', 'e', 'b', 'd']);
    expect(symbols.at(-1)?.radius).toBe(emptyRadius);
  });

  test('has the size of symbols from the whole, though it shows a part', () => {
    expect(symbolOf(lay([place('a', 20, 50, 4)], { most: 100 }), 'a').radius).toBeLessThan(symbolOf(lay([place('a', 20, 50, 4)], { most: 4 }), 'a').radius);
  });

  test('shows what is far off by an arrow that tells the way from there', () => {
    const laid = lay([...town, place('far', 22, 50.05, 3)]);
    const [sign] = laid.signs;
    expect(laid.symbols.map((each) => each.place)).not.toContain('far');
    expect(sign).toMatchObject({ place: 'far', label: { anchor: 'end' } });
    expect(sign?.bearing).toBeCloseTo(90, -1);
    // 22° less the middle at 20.1°, and less half of the map.
    expect(sign?.km).toBe(130);
  });

  test('that is about a place names it first, and shows it however far off it is', () => {
    const laid = lay([...town, place('far', 22, 50.05, 0)], { picked: 'far' });
    expect(laid.signs).toEqual([]);
    expect(symbolOf(laid, 'far').label).not.toBeNull();
  });

  test('names those first that the most reports name, where there is no room for all', () => {
    const laid = lay(Array.from({ length: 9 }, (_, index) => place(`p${index}`, 20, 50, index)));
    const named = laid.symbols.filter(({ label }) => label !== null).map((each) => each.place);
    expect(named.slice(0, 2)).toEqual(['p8', 'p7']);
    expect(named.length).toBeLessThan(6);
  });

  test('of the whole earth says that its scale cannot be relied on', () => {
    expect(lay([place('a', 0, 0), place('b', 120, 0), place('c', -120, 0)]).off).toBeNull();
  });
});

describe('whatever the places,', () => {
  const check = (holds: (laid: MapLayout, places: readonly MapPlace[]) => void) =>
    fc.assert(
      fc.property(gazetteers, fc.constantFrom(304, 560), (places, width) => {
        const laid = layMap(places, { ...options, width });
        if (laid === null) expect(places).toEqual([]);
        else holds(laid, places);
      }),
    );
  const labelsOf = ({ symbols, signs }: MapLayout): Box[] => [...symbols, ...signs].flatMap(({ label }) => label?.box ?? []);
  const discsOf = ({ symbols, signs }: MapLayout): Disc[] => [...symbols, ...signs.map((sign) => ({ ...sign, radius: signRadius }))];

  test('each of them is on the map once, by a symbol or an arrow', () => {
    check(({ symbols, signs }, places) => {
      expect([...symbols, ...signs].map((each) => each.place).sort()).toEqual(places.map(({ id }) => id));
    });
  });

  test('all numbers are numbers, and nothing lies beyond the edge', () => {
    check((laid) => {
      expect(laid.height).toBeGreaterThanOrEqual(160);
      expect(laid.height).toBeLessThanOrEqual(380);
      for (const { x, y, radius } of discsOf(laid)) {
        expect(Math.min(x - radius, y - radius, laid.width - x - radius, laid.scaleBar.y - y - radius)).toBeGreaterThanOrEqual(0);
      }
      for (const { left, right, top, bottom } of labelsOf(laid)) {
        expect(Math.min(left, top, laid.width - right, laid.scaleBar.y - bottom)).toBeGreaterThanOrEqual(0);
      }
      for (const { bearing, km } of laid.signs) expect([bearing, km].every(Number.isFinite)).toBe(true);
      expect(laid.scaleBar.x + laid.scaleBar.length).toBeLessThan(laid.width / 2);
    });
  });

  test('no name meets another name or a symbol', () => {
    check((laid) => {
      const boxes = labelsOf(laid);
      for (const [index, box] of boxes.entries()) {
        for (const other of boxes.slice(0, index)) {
          expect(box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom).toBe(false);
        }
        expect(discsOf(laid).filter((disc) => meets(box, disc))).toEqual([]);
      }
    });
  });

  test('their order makes no difference', () => {
    fc.assert(
      fc.property(
        gazetteers.chain((places) => fc.tuple(fc.constant(places), fc.shuffledSubarray(places, { minLength: places.length }))),
        ([places, shuffled]) => {
          expect(layMap(shuffled, options)).toEqual(layMap(places, options));
        },
      ),
    );
  });
});
