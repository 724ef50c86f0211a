import type { OtherTimelineWords } from '../other-timeline-words.ts';

export const ukOtherTimelineWords: OtherTimelineWords = {
  notPlaced: 'Повідомлення без дати, за якою їх можна було б розмістити:',
  undated: (title, date) => `${title} (повідомлено: ${date})`,
  withdrawnTitle: (title) => `Відкликано: ${title}`,
  occurred: (date) => `Коли, як повідомлено, це сталося: ${date}.`,
  claim: (claim, status) => `${claim}. Статус: ${status}.`,
  page: 'Повідомлення з джерелами',
};
