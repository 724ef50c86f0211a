import { describe, expect, test } from 'vitest';
import { sampleChronicle } from '../core/layout/testing/sample-chronicle.ts';
import { provideInput } from './input.ts';
import { reading } from './reading.ts';

/** How pages of a site in `site` read, with a text in `text` on them. */
function readingOf(site: string, text?: string) {
  const chronicle = sampleChronicle([{}]);
  provideInput({ chronicle: { ...chronicle, site: { ...chronicle.site, language: site } }, problems: [], linkStatus: null, keptVersions: [], baseUrl: null, builtFrom: null, readMedia: () => Promise.reject(new Error('There are no pictures.')) });
  const { locale, words, ofSite } = reading(text === undefined ? {} : { language: text });
  return { locale, words: words.locale, ofSite };
}

describe('a page speaks', () => {
  test('the language of its site, region and all, where there are words in it', () => {
    expect(readingOf('uk')).toEqual({ locale: 'uk', words: 'uk', ofSite: {} });
    expect(readingOf('en-US')).toEqual({ locale: 'en-US', words: 'en-GB', ofSite: {} });
  });

  test('English where there are none, and marks what is in the language of the site', () => {
    expect(readingOf('de')).toEqual({ locale: 'en', words: 'en-GB', ofSite: { lang: 'de', dir: 'ltr' } });
    expect(readingOf('he')).toEqual({ locale: 'en', words: 'en-GB', ofSite: { lang: 'he', dir: 'rtl' } });
  });

  test('the language of a translation that is read on it, or else that of its site', () => {
    expect(readingOf('en', 'uk')).toEqual({ locale: 'uk', words: 'uk', ofSite: { lang: 'en', dir: 'ltr' } });
    expect(readingOf('uk', 'de')).toEqual({ locale: 'uk', words: 'uk', ofSite: {} });
    expect(readingOf('de', 'fr')).toEqual({ locale: 'en', words: 'en-GB', ofSite: { lang: 'de', dir: 'ltr' } });
  });
});
