import type { PageReferenceWords } from '../page-reference-words.ts';

export const ukPageReference: PageReferenceWords = {
  notes: 'Примітки',
  note: (number) => `Примітка ${number}`,
  noteOfReport: (number) => `Примітка ${number} до повідомлення`,
  backToNote: (number) => `Назад до місця, де є посилання на примітку ${number}`,
  backToCitation: (citation, note) => `Назад до посилання ${citation} на примітку ${note}`,
  // The letters that lists use: those that could be taken for others are left out.
  letters: 'абвгдежиклмнпрстуфхцшщюя',
  noAddress: 'адреса невідома',
  page: 'Сторінка',
  pageOf: (name) => `джерела: ${name}`,
  noCopy: 'архівна копія невідома',
  archived: (when) => `архівна копія: ${when}`,
};
