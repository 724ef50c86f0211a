import type { Catalogue } from '../catalogue.ts';
import { enCounting } from './counting.ts';
import { enPage } from './page-words.ts';
import { enStatusWords } from './status-words.ts';

export const en: Catalogue = {
  locale: 'en-GB',
  counting: enCounting,
  statuses: enStatusWords,
  page: enPage,
};
