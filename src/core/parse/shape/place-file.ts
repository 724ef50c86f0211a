import * as z from 'zod';
import { placeKinds } from '../../model/place.ts';
import { distinct, id, namesByLanguage, record, reference, report, text, type Known } from './field.ts';

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
  });

/** One feature of `places.geojson` (RFC 7946); a null geometry is a place whose position is not known. */
export const placeFile = (known: Known) =>
  record('the feature', {
    type: z.literal('Feature'),
    id: z.union([z.string(), z.number()]).optional(),
    bbox: z.array(z.number()).optional(),
    geometry: record('the geometry', { type: z.literal('Point'), coordinates: position(), bbox: z.array(z.number()).optional() }).nullable(),
    properties: record('the place', {
      id: id(),
      name: text(),
      names: namesByLanguage().optional(),
      variants: distinct(text()).optional(),
      kind: z.enum(placeKinds),
      within: reference(known, 'place').optional(),
      source: text().optional(),
      precision: z.enum(['exact', 'approximate']).optional(),
    }),
  });
export type PlaceFile = z.infer<ReturnType<typeof placeFile>>;

/** The collection around the features of `places.geojson`, whose features are checked one by one. */
export const placesFile = () =>
  record('places.geojson', {
    type: z.literal('FeatureCollection'),
    name: z.string().optional(),
    bbox: z.array(z.number()).optional(),
    features: z.array(z.unknown()),
  });
