import type { Catalogue } from '../catalogue.ts';
import { countingOf } from '../counting.ts';

const locale = 'en-GB';

export const en: Catalogue = {
  locale,
  counting: countingOf(locale),
};
