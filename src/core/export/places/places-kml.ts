import type { Chronicle } from '../../model/chronicle.ts';
import type { Place } from '../../model/place.ts';
import { coordinateWords } from '../../render/coordinate-words.ts';
import { html, type Markup } from '../../render/markup.ts';
import { timeWords } from '../../time/words.ts';
import { catalogueOf } from '../../words/languages.ts';
import { scopeOf, those, type Scope } from '../json-ld-scope.ts';
import { xml } from '../xml.ts';

export const placesKmlPath = 'data/places.kml';

/**
 * The places as KML 2.2 (OGC 07-147r2). What a place is and whose reports name it stands in its description, which programs show
 * as HTML: so it is HTML of our own, and escaped once more as XML. Names are shown as they are only where nothing is taken for
 * markup, and so the balloon holds the description alone. A place without a position is a placemark without a geometry, which
 * globes do not show and lists do. `ExtendedData` has the fields of `places.geojson`, which keeps them whole.
 */
export function placesKml(chronicle: Chronicle, { baseUrl }: { readonly baseUrl: string | null }): string {
  const { site, places } = chronicle;
  const scope = scopeOf(chronicle, baseUrl, placesKmlPath);
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
<name>${site.title}</name>
<description>${html`<p>${site.description}</p><p>${site.licence}</p>`.toString()}</description>
<Style id="place"><BalloonStyle><text>$[description]</text></BalloonStyle></Style>
${places.map((place) => placemarkOf(place, scope))}</Document>
</kml>
`.toString();
}

function placemarkOf(place: Place, scope: Scope): Markup {
  const { id, name, longitude, latitude } = place;
  const point = longitude === null || latitude === null ? null : xml`<Point><coordinates>${longitude},${latitude}</coordinates></Point>\n`;
  return xml`<Placemark id="place-${id}">
<name>${name}</name>
<description>${balloonText(descriptionOf(place, scope))}</description>
<styleUrl>#place</styleUrl>
<ExtendedData>${dataOf(place).map(([key, value]) => xml`<Data name="${key}"><value>${value}</value></Data>`)}</ExtendedData>
${point}</Placemark>
`;
}

// A balloon puts fields of the placemark, as they are, in place of `$[field]`.
const balloonText = (description: Markup): string => description.toString().replaceAll('$[', '&#36;[');

function descriptionOf(place: Place, scope: Scope): Markup {
  const { site } = scope;
  const { page } = catalogueOf(site.language);
  const { thing, value } = page;
  const whole = place.within === null ? undefined : scope.places.get(place.within);
  const names = [...new Set([...Object.values(place.names), ...place.variants])].filter((each) => each !== place.name);
  const reports = those(place.entries, scope.entries).map(
    ({ id, title, language, reported, withdrawn }) =>
      html`<li><a href="${scope.iriOf({ kind: 'entry', id })}" lang="${language}">${title}</a>, ${timeWords(reported, { zone: site.timeZone, locale: site.language })}${withdrawn !== null && `, ${page.value.withdrawn}`}</li>`,
  );
  return html`<h3><a href="${scope.iriOf({ kind: 'place', id: place.id })}">${place.name}</a></h3>
${names.length > 0 && html`<p>${thing.alsoWritten(names.join(', '))}</p>`}
<p>${value.place[place.kind]}${whole !== undefined && `, ${thing.place.within} ${whole.name}`}</p>
<p>${coordinateWords(place, site.language)}${place.source !== null && (place.latitude === null ? `: ${place.source}` : `; ${thing.place.positionFrom(place.source)}`)}</p>
${reports.length > 0 && html`<p>${thing.place.reports}</p><ul>${reports}</ul>`}`;
}

const dataOf = (place: Place): (readonly [key: string, value: string])[] => [
  ['id', place.id],
  ['kind', place.kind],
  ...Object.keys(place.names).sort().map((language) => [`names.${language}`, place.names[language] ?? ''] as const),
  ...(place.variants.length === 0 ? [] : [['variants', place.variants.join('; ')] as const]),
  ...(place.within === null ? [] : [['within', place.within] as const]),
  ...(place.precision === null ? [] : [['precision', place.precision] as const]),
  ...(place.source === null ? [] : [['source', place.source] as const]),
  ...(place.entries.length === 0 ? [] : [['reports', place.entries.join(' ')] as const]),
];
