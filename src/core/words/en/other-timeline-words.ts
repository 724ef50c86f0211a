import type { OtherTimelineWords } from '../other-timeline-words.ts';

export const enOtherTimelineWords: OtherTimelineWords = {
  notPlaced: 'Reports without a date that could be placed:',
  undated: (title, date) => `${title} (reported: ${date})`,
  withdrawnTitle: (title) => `Withdrawn: ${title}`,
  occurred: (date) => `When what it tells is said to have happened: ${date}.`,
  claim: (claim, status) => `${claim}. Status: ${status}.`,
  page: 'The report with its sources',
};
