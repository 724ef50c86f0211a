import type { PageReferenceWords } from '../page-reference-words.ts';

export const enPageReference: PageReferenceWords = {
  notes: 'Notes',
  note: (number) => `Note ${number}`,
  noteOfReport: (number) => `Note ${number} of the report`,
  backToNote: (number) => `Back to where note ${number} is cited`,
  backToCitation: (citation, note) => `Back to citation ${citation} of note ${note}`,
  letters: 'abcdefghijklmnopqrstuvwxyz',
  noAddress: 'no address known',
  page: 'Page',
  pageOf: (name) => `of ${name}`,
  noCopy: 'no archived copy known',
  archived: (when) => `archived ${when}`,
};
