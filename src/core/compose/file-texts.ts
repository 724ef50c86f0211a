import type { PlaceFile } from '../parse/shape/place-file.ts';
import { yamlText, type YamlValue } from './yaml-text.ts';

// Each shape is plain data with known keys; TypeScript sees no index signature in one.
const asYaml = (data: object): YamlValue => data as { readonly [key: string]: YamlValue };

/** The text of `entries/<id>.md` or of a translation. What is missing in `front` is missing in the file, for a person to fill in. */
export function pageText(front: object, body: string): string {
  return `---\n${yamlText(asYaml(front))}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** The text of `sources/<id>.yml` or of `site.yml`. */
export const mappingText = (data: object): string => yamlText(asYaml(data));

/** The items of `actors.yml` or `questions.yml`, as they can stand after others. */
export const itemsText = (items: readonly object[]): string => yamlText(items.map(asYaml));

/** One feature of `places.geojson`, indented as it stands in the list of features. */
export function featureText({ geometry, properties }: Pick<PlaceFile, 'geometry'> & { readonly properties: object }, indent = 4): string {
  const feature = { type: 'Feature', geometry, properties };
  // Lines of JSON alone: a text in it can hold other line ends, and none of these.
  return JSON.stringify(feature, null, 2)
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line}`)
    .join('\n');
}

/** The text of `places.geojson`. */
export const placesText = (features: readonly PlaceFile[]): string =>
  features.length === 0 ? '{\n  "type": "FeatureCollection",\n  "features": []\n}\n' : `{\n  "type": "FeatureCollection",\n  "features": [\n${features.map((each) => featureText(each)).join(',\n')}\n  ]\n}\n`;
