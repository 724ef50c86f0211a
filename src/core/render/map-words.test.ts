import { describe, expect, test } from 'vitest';
import { mapWords } from './map-words.ts';

const words = mapWords('en-GB');

describe('the words of a map', () => {
  test('tell lengths in the unit that fits', () => {
    expect([0.2, 1, 10, 5000].map(words.distance)).toEqual(['200\u00a0m', '1\u00a0km', '10\u00a0km', '5,000\u00a0km']);
  });

  test('say how far the scale can be relied on', () => {
    expect(words.scale(0.00002)).toBe('The scale is true to within 0.1\u00a0%.');
    expect(words.scale(0.0312)).toBe('The scale holds in the middle and is wrong by up to 3.1\u00a0% at the edges.');
    expect([words.scale(1.5), words.scale(null)]).toEqual(['The scale holds in the middle only.', 'The scale holds in the middle only.']);
  });

  test('tell how to read the symbols that there are, and no others', () => {
    const none = { hasEmpty: false, hasApproximate: false, hasSigns: false };
    expect(words.howToRead(none)).toBe('The more reports name a place, the larger its circle.');
    expect(words.howToRead({ ...none, hasApproximate: true })).toBe('The more reports name a place, the larger its circle. Dashed: position approximate.');
    expect(words.howToRead({ hasEmpty: true, hasApproximate: true, hasSigns: true })).toMatch(/hollow.*Dashed.*Arrow/);
  });

  test('count what is left out', () => {
    expect([words.others(1), words.others(12)]).toEqual(['and 1 other', 'and 12 others']);
    expect(words.leftOut(1)).toBe('1 other place with fewer reports is not shown.');
  });

  test('are English where a language has none', () => {
    expect(mapWords('tlh').limits).toBe(words.limits);
    expect(mapWords('constructor')).toBe(words);
  });
});
