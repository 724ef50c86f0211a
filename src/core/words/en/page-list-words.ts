import type { PageListWords } from '../page-list-words.ts';
import { enNouns } from './page-nouns.ts';

const { number, reports } = enNouns;

export const enPageList: PageListWords = {
  reports,
  withdrawn: 'Withdrawn:',
  origins: enNouns.origins,
  reported: 'reported',
  tellsOf: 'tells of',
  occurredUnknown: 'when it happened is not said',
  noPlace: 'no place named',
  readIn: 'read in',
  byMonth: 'The whole list by month',
  byTime: 'The list by time',
  firstListed: (listed, total) => `The first ${reports(listed)} of ${number(total)} are listed here. The whole list goes on by month:`,
  page: (page) => `page ${number(page)}`,
  undated: 'Not dated to a month',
  partTitle: (part, page, pages) => `Reports: ${part}${pages > 1 ? `, page ${number(page)} of ${number(pages)}` : ''}`,
  inAll: (count) => `${reports(count)} in all.`,
};
