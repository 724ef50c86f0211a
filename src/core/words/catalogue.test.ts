import { describe, expect, test } from 'vitest';
import { en } from './en/catalogue.ts';
import { catalogueOf } from './languages.ts';
import { dateWordsOf } from './time-languages.ts';
import { uk } from './uk/catalogue.ts';

/** What a catalogue says, by the path of its key; null: it takes a function to say it. */
function saidIn(section: object, path: readonly string[] = []): [key: string, said: string | null][] {
  return Object.entries(section).flatMap(([key, value]: [string, unknown]): [string, string | null][] => {
    const way = [...path, key];
    if (typeof value === 'object' && value !== null) return saidIn(value, way);
    return [[way.join('.'), typeof value === 'string' ? value : null]];
  });
}

/** The same in both languages, and why. */
const alike = new Set([
  // Punctuation.
  'answerDrawing.then',
]);

/** Lists of words that are looked for, which each language has of its own length. */
const isList = (key: string): boolean => /^figures\.unspokenUnits\./.test(key);

const keysOf = (section: object): string[] => saidIn(section).flatMap(([key]) => (isList(key) ? [] : [key]));

describe('the catalogues', () => {
  test('have the same keys', () => {
    expect(keysOf(uk).sort()).toEqual(keysOf(en).sort());
    expect(keysOf(en).length).toBeGreaterThan(100);
  });

  test.each([
    { name: 'English', words: en },
    { name: 'Ukrainian', words: uk },
  ])('say something under every key in $name', ({ words }) => {
    expect(saidIn(words).flatMap(([key, said]) => (said !== null && said.trim() === '' ? [key] : []))).toEqual([]);
  });

  test('say nothing in Ukrainian as in English without a reason', () => {
    const english = new Map(saidIn(en));
    const same = saidIn(uk).flatMap(([key, said]) => (said !== null && said === english.get(key) ? [key] : []));
    expect(same.filter((key) => !alike.has(key))).toEqual([]);
    expect([...alike].filter((key) => !same.includes(key))).toEqual([]);
  });

  test('are found by the language of a tag, and are English for all others', () => {
    expect(['uk', 'uk-UA', 'UK-Cyrl-UA'].map(catalogueOf)).toEqual([uk, uk, uk]);
    expect(['en', 'en-US', 'fr', 'tlh', 'constructor', ''].map(catalogueOf)).toEqual([en, en, en, en, en, en]);
  });

  test('write dates as scripts do, which have no catalogue', () => {
    for (const tag of ['en-US', 'uk-UA', 'fr', 'constructor']) expect(dateWordsOf(tag)).toBe(catalogueOf(tag).dates);
    for (const { locale, dates, time } of [en, uk]) expect([dates.locale, time.locale]).toEqual([locale, locale]);
  });
});
