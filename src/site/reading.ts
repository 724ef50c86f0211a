import type { Catalogue } from '../core/words/catalogue.ts';
import { catalogueOf } from '../core/words/languages.ts';
import type { Reading } from '../core/render/reference.ts';
import { siteInput } from './input.ts';
import { languageMarks, type LanguageMarks } from './language-marks.ts';

/** How a page reads: by which clock, in which language, and in whose words. */
export interface PageReading extends Reading {
  readonly words: Catalogue;
  /** For what stands in the language of the site: names, titles, questions. */
  readonly ofSite: LanguageMarks;
}

/**
 * The zone of the site, and the language in which a page speaks by itself: that of what is read on it (`Astro.locals`, for a
 * translation), else that of the site, else English, the first for which there is a catalogue.
 */
export function reading({ language }: App.Locals = {}): PageReading {
  const { site } = siteInput().chronicle;
  const locale = [language, site.language].find((each) => each !== undefined && isSpoken(each)) ?? 'en';
  return { zone: site.timeZone, locale, words: catalogueOf(locale), ofSite: languageMarks(site.language, locale) };
}

const isSpoken = (language: string): boolean => tongueOf(catalogueOf(language).locale) === tongueOf(language);

const tongueOf = (language: string): string => new Intl.Locale(language).language;
