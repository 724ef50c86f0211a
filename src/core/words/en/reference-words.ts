import type { ReferenceWords } from '../reference-words.ts';

export const enReferenceWords: ReferenceWords = {
  quotes: ['“', '”'],
  noDate: 'no date',
  inLanguage: (language) => `in ${language}`,
  authors: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`),
  authorAndOthers: (name) => `${name} and others`,
  pageOf: (title) => `Source: ${title}`,
};
