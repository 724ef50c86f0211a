import type { MapLabel } from '../layout/map-labels.ts';
import { type MapLayout, type MapPlace, type MapSign, type MapSize, type MapSymbol, layMap } from '../layout/map.ts';
import type { Place } from '../model/place.ts';
import { drawn } from '../layout/drawn-number.ts';
import { type Fill, html, type Markup } from './markup.ts';
import { mapWords } from './map-words.ts';

export interface MapDrawing {
  /** All places that the map may show; those without a position it leaves out. */
  readonly places: readonly Place[];
  /** The ids of the reports by which places are sized; null: all. */
  readonly counted: ReadonlySet<string> | null;
  /** Of reports that name any one place, here or not. */
  readonly most: number;
  /** The id of the place that the map is about. */
  readonly picked: string | null;
  readonly address: (place: string) => string;
  /** BCP 47. */
  readonly locale: string;
}

/** Where the places stand in a drawing of that size; null: none has a position. */
export function layoutOf({ places, most, picked, locale, counted }: MapDrawing, size: MapSize): MapLayout | null {
  const located = places.flatMap(({ id, name, longitude, latitude, entries }): MapPlace[] =>
    longitude === null || latitude === null ? [] : [{ id, name, longitude, latitude, count: countOf(entries, counted) }],
  );
  return layMap(located, { ...size, most, picked, signText: mapWords(locale).sign });
}

/**
 * A map as one `<svg>` of links with `data-place`, an id: a symbol's is a `<circle class="symbol">`. The pages have all of it
 * in lists too, so that it is hidden from screen readers and left out by the tab key. It has classes and no colours
 * (see `styles/map.css`), and no style attribute.
 */
export function renderMap({ width, height, frame, symbols, signs, scaleBar }: MapLayout, drawing: MapDrawing): string {
  const words = mapWords(drawing.locale);
  const places = new Map(drawing.places.map((place) => [place.id, place]));
  const placeOf = (id: string) => places.get(id) as Place;
  const [barLeft, barY, barRight] = [scaleBar.x, scaleBar.y, scaleBar.x + scaleBar.length].map(drawn);
  return String(html`<svg class="map-svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${words.drawing(symbols.length + signs.length)}">
<g aria-hidden="true">
<rect class="frame" x="${frame.left}" y="${frame.top}" width="${frame.right - frame.left}" height="${frame.bottom - frame.top}"/>
${symbols.map((symbol) => [drawSymbol(symbol, placeOf(symbol.place), drawing), '\n'])}${signs.map((sign) => [drawSign(sign, placeOf(sign.place), drawing), '\n'])}<g class="scale"><path d="M${barLeft} ${drawn(scaleBar.y - 4)}V${barY}H${barRight}v-4"/><text x="${drawn(scaleBar.x + scaleBar.length + 6)}" y="${barY}">${words.distance(scaleBar.km)}</text></g>
</g>
</svg>`);
}

/** The larger circle is there for pointers: a small one would be hard to hit. */
const reachRadius = 9;

function drawSymbol({ place: id, x, y, radius, label }: MapSymbol, place: Place, drawing: MapDrawing): Markup {
  const at = html`cx="${drawn(x)}" cy="${drawn(y)}"`;
  const isApproximate = place.precision === 'approximate';
  const classes = [isApproximate && 'approximate', id === drawing.picked && 'picked'];
  const parts = [
    radius < reachRadius && html`<circle class="reach" ${at} r="${reachRadius}"/>`,
    html`<circle class="symbol" ${at} r="${drawn(radius)}"/>`,
    drawLabel(label, place.name),
    html`<title>${mapWords(drawing.locale).symbol(place.name, place.entries.length, isApproximate)}</title>`,
  ];
  return drawPlace(place, classes, parts, drawing);
}

function drawSign({ x, y, bearing, km, label }: MapSign, place: Place, drawing: MapDrawing): Markup {
  const words = mapWords(drawing.locale);
  const title = `${words.symbol(place.name, place.entries.length, false)}, ${words.beyond(km)}`;
  const parts = [
    html`<path class="arrow" transform="translate(${drawn(x)} ${drawn(y)})rotate(${Math.round(bearing)})" d="M0-5.5L4.5 4.5L0 2.5L-4.5 4.5Z"/>`,
    drawLabel(label, words.sign(place.name, km)),
    html`<title>${title}</title>`,
  ];
  return drawPlace(place, ['sign'], parts, drawing);
}

/** A link to the page of the place, but for the place whose page this is. */
function drawPlace({ id, entries }: Place, classes: readonly (string | false)[], content: Fill, { picked, address, counted }: MapDrawing): Markup {
  const className = ['place', countOf(entries, counted) === 0 && 'empty', ...classes].filter((each) => each !== false).join(' ');
  if (id === picked) return html`<g class="${className}" data-place="${id}">${content}</g>`;
  return html`<a class="${className}" data-place="${id}" href="${address(id)}" tabindex="-1">${content}</a>`;
}

function countOf(reports: readonly string[], counted: ReadonlySet<string> | null): number {
  return counted === null ? reports.length : reports.filter((id) => counted.has(id)).length;
}

function drawLabel(label: MapLabel | null, text: string): Markup | null {
  if (label === null) return null;
  return html`<text x="${drawn(label.x)}" y="${drawn(label.y)}"${label.anchor !== 'start' && html` text-anchor="${label.anchor}"`}>${text}</text>`;
}
