import type { Catalogue } from '../catalogue.ts';
import { countingOf } from '../counting.ts';

const locale = 'uk';

export const uk: Catalogue = {
  locale,
  counting: countingOf(locale),
};
