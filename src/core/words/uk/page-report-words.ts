import type { PageReportWords } from '../page-report-words.ts';
import { ukNouns } from './page-nouns.ts';

export const ukPageReport: PageReportWords = {
  reported: 'Повідомлено:',
  reportedUnknown: 'Дата повідомлення невідома',
  alsoIn: 'Інші мови:',
  translationAlsoIn: 'Це переклад. Інші мови:',
  withdrawn: 'Відкликано',
  claims: (count) => (count === 1 ? 'Твердження' : `Тут ${ukNouns.claims(count)}`),
  besideReports: 'Поруч з іншими повідомленнями',
  history: 'Історія змін',
  noRevision: 'Змін не записано.',
  formerly: (ids) => `Колишня адреса: ${ids}.`,
  about: 'Про це повідомлення',
  cite: 'Як цитувати',
  nearby: 'Поруч у часі',
  before: 'Раніше:',
  after: 'Пізніше:',
  noOther: 'Іншого повідомлення немає.',
  mentionedBy: 'Де згадано',
  distressing: 'Зображення може вразити. Опис:',
  show: 'Показати',
};
