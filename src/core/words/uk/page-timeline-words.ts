import type { PageTimelineWords } from '../page-timeline-words.ts';

export const ukPageTimeline: PageTimelineWords = {
  name: 'Хроніка',
  controls: 'Що показано',
  view: 'Вигляд',
  search: 'Пошук повідомлень, назв, місць',
  unfold: 'Вигляд і фільтри',
  goTo: 'до дня',
  knownOn: 'відоме на',
  window: 'Проміжок часу',
  move: { earlier: 'Раніше', later: 'Пізніше', out: 'Зменшити масштаб', in: 'Збільшити масштаб', all: 'усе' },
  filters: 'Фільтри',
  print: 'Друк',
  copyLink: 'Копіювати посилання',
  embed: 'Вбудувати',
  lanes: 'смуги',
  lane: { side: 'сторона', topic: 'тема', place: 'місце', claimant: 'мовець' },
  by: 'за',
  clock: { reported: 'часом повідомлення', occurred: 'часом подій' },
  knownToday: 'відоме на сьогодні',
  frameCode: 'Щоб показати цей вигляд на іншій сторінці:',
  byOccurred: 'Ті самі повідомлення за часом, коли, як стверджують, це сталося',
};
