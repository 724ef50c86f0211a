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

/** Lists, which each language has of its own length: of words that are looked for, and of the parts of a sentence about a link. */
const isList = (key: string): boolean => /\.\d+(?:\.(?:slot|text))?$/.test(key) && !/^grades\./.test(key);
/** The name of the place of a link is none for readers. */
const isSaid = (key: string): boolean => !key.endsWith('.slot');

const keysOf = (section: object): string[] => saidIn(section).flatMap(([key]) => (isList(key) ? [] : [key]));
/** What is written so in every language. */
const alike = new Set([' (Atom).', 'Atom', 'JSON Feed', 'SVG', 'PNG']);
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

describe('the catalogues', () => {
  test('have the same keys', () => {
    expect(keysOf(uk).sort()).toEqual(keysOf(en).sort());
    expect(keysOf(en).length).toBeGreaterThan(100);
  });

  test.each([
    { name: 'English', words: en },
    { name: 'Ukrainian', words: uk },
  ])('say something under every key in $name', ({ words }) => {
    expect(saidIn(words).flatMap(([key, said]) => (said !== null && !isList(key) && said.trim() === '' ? [key] : []))).toEqual([]);
  });

  test('say nothing in Ukrainian as in English without a reason', () => {
    const english = new Map(saidIn(en));
    const same = saidIn(uk).flatMap(([key, said]) => (said !== null && isSaid(key) && hasLetters(said) && !alike.has(said) && said === english.get(key) ? [key] : []));
    expect(same).toEqual([]);
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
