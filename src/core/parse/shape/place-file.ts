import * as z from 'zod';
import { placeKinds } from '../../model/place.ts';
import { distinct, id, namesByLanguage, record, reference, report, text, type Known } from './field.ts';
import { told } from './told.ts';

const position = () =>
  z.array(z.number()).superRefine((numbers, context) => {
    const [longitude, latitude] = numbers;
    const value = `[${numbers.join(', ')}]`;
    if (numbers.length < 2 || numbers.length > 3 || longitude === undefined || latitude === undefined) {
      report(context, 'coordinate-invalid', { value, reason: 'a position has two numbers' });
    } else if (Math.abs(longitude) > 180) {
      report(context, 'coordinate-invalid', { value, reason: 'a longitude lies between -180 and 180' });
    } else if (Math.abs(latitude) > 90) {
      report(context, 'coordinate-invalid', { value, reason: 'a latitude lies between -90 and 90' });
    }
  }).meta({ items: [degrees(180), degrees(90), {}], minItems: 2, maxItems: 3 });

const degrees = (most: number) => ({ type: 'number', minimum: -most, maximum: most });

/** One feature of `places.geojson` (RFC 7946); a null geometry is a place whose position is not known. */
export const placeFile = (known: Known) =>
  record('the feature', {
    type: told(z.literal('Feature'), 'what GeoJSON calls it', 'Feature'),
    id: told(z.union([z.string(), z.number()]).optional(), 'some programs write it; it is not used'),
    bbox: told(z.array(z.number()).optional(), 'not used'),
    geometry: told(
      record('the geometry', {
        type: told(z.literal('Point'), 'what GeoJSON calls it', 'Point'),
        coordinates: told(position(), 'longitude, then latitude, in degrees of WGS 84; a height may follow', [8.41, 46.57]),
        bbox: told(z.array(z.number()).optional(), 'not used'),
      }).nullable(),
      'a point, or `null` where the position is not known or there is no one position',
      null,
    ),
    properties: told(
      record('the place', {
        id: told(id(), 'its [id](#ids), by which the other files name it', 'arven-pass'),
        name: told(text(), 'the name as pages write it', 'Arven pass'),
        names: told(namesByLanguage().optional(), 'forms of the name, by BCP 47 tag', { de: 'Arvenpass' }),
        variants: told(distinct(text()).optional(), 'other spellings', ['Arwen pass']),
        kind: told(z.enum(placeKinds), '`city`, `town`, `village`, `district`, `river`, `road` or `other`', 'road'),
        within: told(reference(known, 'place').optional(), 'id of the place in which it lies; it may not lead back to itself', 'arven-valley'),
        source: told(text().optional(), 'where the position is from; without one, why there is none', 'Map of the road office, 2022'),
        precision: told(z.enum(['exact', 'approximate']).optional(), '`exact` or `approximate`', 'approximate'),
      }),
      'what is known of the place',
    ),
  });
export type PlaceFile = z.infer<ReturnType<typeof placeFile>>;

/** The collection around the features of `places.geojson`, whose features are checked one by one. */
export const placesFile = () =>
  record('places.geojson', {
    type: told(z.literal('FeatureCollection'), 'what GeoJSON calls it', 'FeatureCollection'),
    name: told(z.string().optional(), 'a name, which some programs write; it is not shown'),
    bbox: told(z.array(z.number()).optional(), 'a bounding box, which some programs write; it is not used'),
    features: told(z.array(z.unknown()), 'the places'),
  });
