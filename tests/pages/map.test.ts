import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import type { Place } from '../../src/core/model/place.ts';
import { useBrowser, usePage } from '../browser/open-browser.ts';
import { chronicleOf, pagesOf } from '../support/site.ts';
import { survey } from '../support/survey.ts';
import { useServers } from '../support/use-servers.ts';

const browser = useBrowser();
const addressOf = useServers();
const sites = inject('sites');

const isLocated = ({ longitude }: Place): boolean => longitude !== null;
const pageOf = (id: string): string => `places/${id}.html`;
const mayHaveMap = (path: string): boolean => path === 'index.html' || /^places[./]/.test(path);

/** The maps of a page, and what stands beside them; runs in the browser. */
const mapsOf = (document: Document) => {
  const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll(selector)];
  return {
    maps: all('svg.map-svg').map((svg) => ({
      places: all('[data-place]', svg).map((element) => ({
        id: element.getAttribute('data-place') ?? '',
        address: element.getAttribute('href'),
        isApproximate: element.classList.contains('approximate'),
        isSign: element.classList.contains('sign'),
        title: element.querySelector('title')?.textContent ?? '',
      })),
      picked: all('.picked', svg).map((element) => element.getAttribute('data-place')),
      tabStops: all('a:not([tabindex="-1"])', svg).length,
    })),
    beside: all('.no-position a').map((link) => link.getAttribute('href') ?? ''),
    inTable: all('.map-and-table th a').map((link) => link.getAttribute('href') ?? ''),
  };
};

describe.each(Object.values(sites))('on the $name site', (site) => {
  let chronicle: Chronicle;
  let pages: ReadonlyMap<string, ReturnType<typeof mapsOf>>;
  beforeAll(async () => {
    chronicle = await chronicleOf(site);
    pages = await survey(browser(), site, mapsOf, (await pagesOf(site)).filter(mayHaveMap));
  });
  const pageAt = (path: string) => {
    const page = pages.get(path);
    if (page === undefined) throw new Error(`There is no page ${path}.`);
    return page;
  };

  test('each place with a position is on the map of all places, once, and each other is listed beside it', () => {
    const { maps, beside, inTable } = pageAt('places.html');
    const located = chronicle.places.filter(isLocated).map(({ id }) => id);
    expect(maps.map(({ places }) => places.map(({ id }) => id).sort())).toEqual(located.length === 0 ? [] : [located.sort(), located.sort()]);
    expect(beside).toEqual(chronicle.places.filter((place) => !isLocated(place)).map(({ id }) => pageOf(id)));
    expect(inTable.sort()).toEqual(chronicle.places.map(({ id }) => pageOf(id)).sort());
  });

  test('the home page has a map of places, with the most reports first among those that it cannot show', () => {
    const { maps, beside } = pageAt('index.html');
    expect(maps.map(({ places }) => places.length)).toEqual([chronicle.places.filter(isLocated).length]);
    const named = chronicle.places.filter((place) => !isLocated(place) && place.entries.length > 0);
    expect(beside.filter((address) => address !== 'places.html')).toHaveLength(Math.min(6, named.length));
    expect(beside.includes('places.html')).toBe(named.length > 6);
  });

  test('the page of a place has a map with that place picked out, and none where its position is not known', () => {
    for (const place of chronicle.places) {
      const picked = pageAt(pageOf(place.id)).maps.map((map) => map.picked);
      expect({ id: place.id, picked }).toEqual({ id: place.id, picked: isLocated(place) ? [[place.id]] : [] });
    }
  });

  test('each mark leads to its place, says how many reports name it and whether it is approximate, and is no stop of the tab key', () => {
    const places = new Map(chronicle.places.map((place) => [place.id, place]));
    for (const [path, { maps }] of pages) {
      for (const map of maps) {
        expect(map.tabStops).toBe(0);
        for (const { id, address, title, isApproximate, isSign } of map.places) {
          const { entries, name, precision } = places.get(id) as Place;
          expect(address).toBe(map.picked.includes(id) ? null : path.startsWith('places/') ? `${id}.html` : pageOf(id));
          expect(title.replace(/[\u2068\u2069]/g, '').startsWith(`${name}: ${entries.length} report${entries.length === 1 ? '' : 's'}`)).toBe(true);
          expect(isApproximate).toBe(precision === 'approximate' && !isSign);
        }
      }
    }
  });
});

test('in the sites together there are places that are approximate, without a position, and beyond the edge', async () => {
  const [own, harbour] = await Promise.all([sites.own, sites.harbour].map((site) => survey(browser(), site, mapsOf, ['places.html'])));
  const found = [own, harbour].flatMap((pages) => [...(pages ?? [])]).map(([, page]) => page);
  expect(found.some(({ beside }) => beside.length > 0)).toBe(true);
  const marks = found.flatMap(({ maps }) => maps.flatMap(({ places }) => places));
  expect(marks.some(({ isApproximate }) => isApproximate)).toBe(true);
  expect(marks.some(({ isSign }) => isSign)).toBe(true);
});

describe('as it is drawn, at 1280, 768 and 360 px, no name meets another or the edge, on', () => {
  const page = usePage(browser);

  test.each([
    { site: sites.own, path: 'index.html' },
    { site: sites.own, path: 'places.html' },
    { site: sites.harbour, path: 'places.html' },
  ])('$path of the $site.name site', async ({ site, path }) => {
    await page().goto(addressOf(site, path));
    for (const width of [1280, 768, 360]) {
      await page().setViewportSize({ width, height: 800 });
      const maps = await page().evaluate(() =>
        [...document.querySelectorAll<SVGSVGElement>('svg.map-svg')]
          .filter((svg) => svg.checkVisibility())
          .map((svg) => {
            const box = (element: Element) => {
              const { left, right, top, bottom } = element.getBoundingClientRect();
              return { left, right, top, bottom };
            };
            return { frame: box(svg.querySelector('.frame') as Element), names: [...svg.querySelectorAll('.place text')].map(box) };
          }),
      );
      expect(maps).toHaveLength(1);
      for (const { frame, names } of maps) {
        expect(names.length).toBeGreaterThan(0);
        expect(names.filter(({ left, right, top, bottom }) => left < frame.left || right > frame.right || top < frame.top - 1 || bottom > frame.bottom + 1)).toEqual([]);
        // A line of text is higher than its letters.
        const meeting = names.filter((a, index) => names.slice(0, index).some((b) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom));
        expect(meeting).toEqual([]);
      }
    }
  });
});
