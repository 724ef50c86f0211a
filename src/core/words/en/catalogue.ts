import type { Catalogue } from '../catalogue.ts';
import { enCounting } from './counting.ts';
import { enDateWords } from './date-words.ts';
import { enTimePhrases } from './time-phrases.ts';

export const en: Catalogue = {
  locale: 'en-GB',
  counting: enCounting,
  dates: enDateWords,
  time: enTimePhrases,
};
