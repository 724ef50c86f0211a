import type { PageListWords } from '../page-list-words.ts';
import { ukNouns } from './page-nouns.ts';

const { number, reports, ofReports } = ukNouns;

export const ukPageList: PageListWords = {
  reports,
  withdrawn: 'Відкликано:',
  origins: ukNouns.origins,
  reported: 'повідомлено:',
  tellsOf: 'час подій:',
  occurredUnknown: 'час подій не вказано',
  noPlace: 'місце не названо',
  readIn: 'прочитано в:',
  byMonth: 'Увесь список за місяцями',
  byTime: 'Список за часом',
  firstListed: (listed, total) => `Тут подано початок списку: ${number(listed)} із ${ofReports(total)}. Увесь список поділено за місяцями:`,
  page: (page) => `сторінка ${number(page)}`,
  undated: 'Без точного місяця',
  partTitle: (part, page, pages) => `Повідомлення: ${part}${pages > 1 ? `, сторінка ${number(page)} із ${number(pages)}` : ''}`,
  inAll: (count) => `Усього ${reports(count)}.`,
};
