import type { MapLayout } from '../core/layout/map.ts';
import { pathOf, relativeHref } from '../core/render/address.ts';
import { layoutOf, type MapDrawing, renderMap } from '../core/render/map-svg.ts';
import { lookup } from './lookup.ts';
import type { MapPlaces } from './map-places.ts';

export interface MapView {
  readonly places: MapPlaces;
  /** The path of the page from which its links lead. */
  readonly from: string;
  /** The place that the map is about. */
  readonly picked?: string | undefined;
  /** Where there is room for it; `card`: in a picture by which a link is shown. */
  readonly large?: boolean | 'card' | undefined;
  /** The ids of the reports by which places are sized; left out: all. */
  readonly counted?: ReadonlySet<string> | undefined;
  /** BCP 47. */
  readonly locale: string;
}

const card = { name: 'card', width: 640, leastHeight: 230, mostHeight: 250 };
const small = { name: 'narrow', width: 304, leastHeight: 160, mostHeight: 390 };

/** A drawing for each range of widths, of which the style sheet shows one: a drawing scaled down could not be read. None, where no place has a position. */
export function mapDrawings({ places, from, picked = undefined, large = false, counted, locale }: MapView): { readonly name: string; readonly layout: MapLayout; readonly svg: string }[] {
  const address = (id: string) => relativeHref(from, pathOf({ kind: 'place', id }));
  const most = lookup().chronicle.places.reduce((highest, { entries }) => Math.max(highest, entries.length), 0);
  const drawing: MapDrawing = { places: places.shown, most, picked: picked ?? null, counted: counted ?? null, address, locale };
  const sizes = large === 'card' ? [card] : large ? [{ name: 'wide', width: 560, leastHeight: 320, mostHeight: 620 }, small] : [{ ...small, name: 'only' }];
  return sizes.flatMap(({ name, ...size }) => {
    const layout = layoutOf(drawing, size);
    return layout === null ? [] : [{ name, layout, svg: renderMap(layout, drawing) }];
  });
}
