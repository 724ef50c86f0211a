import type { PageFeedWords } from '../page-feed-words.ts';
import { sentence, slot } from '../sentence.ts';

export const ukPageFeed: PageFeedWords = {
  title: 'Стрічки',
  lede: 'Для програм, що читають стрічки: що тут опубліковано, змінено, виправлено чи відкликано. Повідомлення має той самий ідентифікатор у всіх стрічках, а після зміни знову стає першим.',
  follow: sentence`Щоб дізнаватися про нові повідомлення звідси, додайте до програми для читання стрічок: ${slot('atom', 'Atom')}, ${slot('json', 'JSON Feed')}.`,
  all: 'Усі стрічки',
  column: { holds: 'Що в ній', formats: 'Формати' },
  entries: 'Усі повідомлення',
  corrections: 'Виправлення',
  side: 'Сторона:',
  topic: 'Тема:',
  others: sentence`Кожна сторінка ${slot('places', 'місця')} чи ${slot('actors', 'мовця')} називає стрічку своїх повідомлень.`,
  format: { atom: 'Atom', json: 'JSON Feed' },
  named: (format, feed) => `${format}: ${feed}`,
};
