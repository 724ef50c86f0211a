import type { Place } from '../model/place.ts';
import { catalogueOf } from '../words/languages.ts';

/**
 * A position in words, decimal degrees of WGS 84 as they were given: "48.5956° N, 37.9999° E (approximate)". `locale`: BCP 47.
 */
export function coordinateWords({ latitude, longitude, precision }: Pick<Place, 'latitude' | 'longitude' | 'precision'>, locale: string): string {
  const { positionNotKnown, position } = catalogueOf(locale).map;
  return latitude === null || longitude === null ? positionNotKnown : position(latitude, longitude, precision === 'approximate');
}
