import type { PanelWords } from '../panel-words.ts';
import { ukCounting } from './counting.ts';
import { ukTimelineWords } from './timeline-words.ts';

const { number, count: counted } = ukCounting;
const { reports } = ukTimelineWords;

export const ukPanelWords: PanelWords = {
  rivals: (count, question) => `${counted(count, { one: 'інша відповідь', few: 'інші відповіді', other: 'інших відповідей' })} на питання «${question}»`,
  ringed: 'Обведено й з’єднано крапками інші відповіді на питання: ',
  joins: (disputes, supports) => [disputes ? 'З’єднано лінією: одне оспорює інше.' : '', supports ? (disputes ? 'Штрихами: одне підтримує інше.' : 'Штрихами з’єднано: одне підтримує інше.') : ''].filter((text) => text !== '').join(' '),
  notListed: (count) => `У цьому проміжку є ще ${reports(count)}: збільште масштаб, щоб побачити їх у списку, або відкрийте їхній місяць нижче.`,
  chosen: (label, count) => `${label} (${number(count)})`,
  facet: { side: 'Сторона', claimant: 'Хто говорить', topic: 'Тема', place: 'Місце', metric: 'Що пораховано', status: 'Статус' },
  allOf: (count) => `Усі ${number(count)}`,
  fewer: 'Менше',
  closeCard: 'Закрити',
  copied: 'Посилання скопійовано.',
  copyThis: 'Скопіюйте цю адресу:',
  loadFailed: 'Частину повідомлень не вдалося завантажити, і на діаграмі її немає. Список нижче та його сторінки за місяцями повні.',
  searchFailed: 'Частину даних для пошуку не вдалося завантажити: деяких слів знайти не можна. Змініть їх, щоб спробувати ще раз.',
  notesFailed: 'Не вдалося завантажити повні примітки: у надрукованому є лише їхні номери.',
  loading: (done, all) => `Завантаження повідомлень: ${number(done)} із ${counted(all, { one: 'частини', other: 'частин' })}`,
};
