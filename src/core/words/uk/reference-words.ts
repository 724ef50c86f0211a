import type { ReferenceWords } from '../reference-words.ts';

export const ukReferenceWords: ReferenceWords = {
  quotes: ['«', '»'],
  noDate: 'без дати',
  inLanguage: (language) => `мова: ${language}`,
  authors: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} і ${names.at(-1) ?? ''}`),
  authorAndOthers: (name) => `${name} та ін.`,
  pageOf: (title) => `Джерело: ${title}`,
};
