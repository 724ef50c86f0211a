import type { DateWords } from '../date-words.ts';

export const enDateWords: DateWords = {
  locale: 'en-GB',
  date: (text) => text,
  // Some have thin spaces about the dash, others wide ones or none: a page and its script are to say the same.
  range: (text) => text.replace(/\s*–\s*/u, ' – '),
};
