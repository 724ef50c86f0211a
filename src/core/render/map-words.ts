import { catalogueOf } from '../words/languages.ts';
import type { MapWords } from '../words/map-words.ts';

/** The words of maps in a BCP 47 locale's language. */
export const mapWords = (locale: string): MapWords => catalogueOf(locale).map;
