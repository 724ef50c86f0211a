import type { PageHomeWords } from '../page-home-words.ts';
import { ukNouns } from './page-nouns.ts';

export const ukPageHome: PageHomeWords = {
  lede: (reports) => `Тут ${ukNouns.reports(reports)}. Кожне – чиєсь твердження: показано, хто його висловив, через кого воно надійшло і що йому суперечить.`,
  reports: 'Повідомлення',
  noReport: 'Повідомлень іще немає.',
  ways: 'Шляхи до списку',
  openQuestions: 'Відкриті питання',
  openContradictions: 'Відкриті суперечності',
  placesInView: 'Місця в полі зору',
  whoSpeaks: 'Хто говорить',
  allSpeakers: 'Усі, хто говорить або про кого говорять',
  mostNamedPlaces: 'Найчастіше названі місця',
  allPlaces: 'Усі місця',
  topics: 'Теми',
  allTopics: 'Усі теми',
  days: 'Дні',
  allDays: 'Усі дні з повідомленнями',
};
