import type { Catalogue } from '../catalogue.ts';
import { ukCounting } from './counting.ts';
import { ukDateWords } from './date-words.ts';
import { ukTimePhrases } from './time-phrases.ts';

export const uk: Catalogue = {
  locale: 'uk',
  counting: ukCounting,
  dates: ukDateWords,
  time: ukTimePhrases,
};
