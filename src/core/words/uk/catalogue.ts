import type { Catalogue } from '../catalogue.ts';
import { ukCounting } from './counting.ts';
import { ukPage } from './page-words.ts';
import { ukStatusWords } from './status-words.ts';

export const uk: Catalogue = {
  locale: 'uk',
  counting: ukCounting,
  statuses: ukStatusWords,
  page: ukPage,
};
