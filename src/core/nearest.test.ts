import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const keys = ['title', 'summary', 'statement', 'status', 'kind', 'URL', 'help'];

describe('the nearest word', () => {
  it.each([
    ['sumary', 'summary'],
    ['titel', 'title'],
    ['knid', 'kind'],
    ['hepl', 'help'],
    ['stauts', 'status'],
    ['url', 'URL'],
  ])('for %s is %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  it.each(['weather', '', 'x', 'колір'])('for %j is none', (word) => {
    expect(nearest(word, keys)).toBeNull();
  });

  it('is the first in order of those that are equally near', () => {
    expect(nearest('cat', ['bat', 'hat', 'fat'])).toBe('bat');
    expect(nearest('cat', ['hat', 'fat', 'bat'])).toBe('bat');
  });

  it('is the word itself where it is there', () => {
    fc.assert(fc.property(fc.constantFrom(...keys), (word) => nearest(word, keys) === word));
  });
});
