import { describe, expect, it } from 'vitest';
import { coordinateWords } from './coordinate-words.ts';

describe('positions in words', () => {
  it('give a position with its hemispheres and its precision', () => {
    expect(coordinateWords({ latitude: 48.5956, longitude: 37.9999, precision: 'approximate' }, 'en')).toBe('48.5956° N, 37.9999° E (approximate)');
    expect(coordinateWords({ latitude: -33.5, longitude: -70, precision: null }, 'en')).toBe('33.5° S, 70° W');
    expect(coordinateWords({ latitude: null, longitude: null, precision: null }, 'en')).toBe('not known');
  });
});
