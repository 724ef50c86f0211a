import type { PageFrameWords } from '../page-frame-words.ts';
import { sentence, slot } from '../sentence.ts';
import { ukNouns } from './page-nouns.ts';

export const ukPageFrame: PageFrameWords = {
  feed: (site) => `${site}: виправлення`,
  skip: 'Перейти до змісту',
  sections: 'Розділи',
  section: { timeline: 'Хроніка', questions: 'Питання', places: 'Місця', sources: 'Джерела', corrections: 'Виправлення', data: 'Дані', about: 'Про хроніку' },
  footer: (licence) => `Твердження подано так, як їх висловлено; жодне з них не є твердженням цього сайту. Ліцензія тексту: ${licence};`,
  footerLinks: { data: 'дані й формати', contradictions: 'відкриті суперечності', corrections: 'виправлення', snapshots: 'збережені версії', about: 'як це зроблено' },
  builtFrom: (day) => `Сайт зібрано за станом на ${day}.`,
  notFound: {
    title: 'Не знайдено',
    heading: 'Такої сторінки немає',
    reason: 'Коли адреса повідомлення змінюється, стара веде на нову. Можливо, адресу скопійовано лише частково.',
    ways: sentence`${slot('home', 'Хроніка')} містить усі повідомлення; до них ведуть також ${slot('days', 'дні')}, ${slot('places', 'місця')} й ${slot('sources', 'джерела')}.`,
  },
  moved: 'Це повідомлення тепер має іншу адресу',
  embed: {
    title: 'У рамці',
    firstReports: 'Перші повідомлення',
    origin: (site, reports) => sentence`Звідки: ${slot('home', site)}. Там є цей вигляд і весь список із джерелами: ${ukNouns.reports(reports)}.`,
    note: (licence) => `Твердження подано так, як їх висловлено; жодне з них не є твердженням того сайту. Ліцензія тексту: ${licence}.`,
  },
  mend: { question: 'Знайшли помилку?', edit: 'Редагувати цю сторінку', suggest: 'Запропонувати виправлення', deadLink: 'Повідомити про мертве посилання' },
};
