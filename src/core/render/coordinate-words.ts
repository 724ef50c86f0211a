import type { Place } from '../model/place.ts';

/** A position in words, decimal degrees of WGS 84 as they were given: "48.5956° N, 37.9999° E (approximate)". */
export function coordinateWords({ latitude, longitude, precision }: Pick<Place, 'latitude' | 'longitude' | 'precision'>): string {
  if (latitude === null || longitude === null) return 'not known';
  const words = `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`;
  return precision === 'approximate' ? `${words} (approximate)` : words;
}
