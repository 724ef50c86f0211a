import { ukCounting } from './counting.ts';

const { count, number } = ukCounting;

const counted = (one: string, few: string, many: string) => (times: number): string => count(times, { one, few, many, other: few });
/** After a preposition that asks for the genitive. */
const countedOf = (one: string, many: string) => (times: number): string => count(times, { one, other: many });

/** What pages count. */
export const ukNouns = {
  number,
  reports: counted('повідомлення', 'повідомлення', 'повідомлень'),
  ofReports: countedOf('повідомлення', 'повідомлень'),
  claims: counted('твердження', 'твердження', 'тверджень'),
  ofClaims: countedOf('твердження', 'тверджень'),
  answers: counted('відповідь', 'відповіді', 'відповідей'),
  questions: counted('питання', 'питання', 'питань'),
  sources: counted('джерело', 'джерела', 'джерел'),
  otherSources: counted('інше джерело', 'інші джерела', 'інших джерел'),
  ofSides: countedOf('сторони', 'сторін'),
  actors: counted('особа чи установа', 'особи чи установи', 'осіб чи установ'),
  places: counted('місце', 'місця', 'місць'),
  entries: counted('запис', 'записи', 'записів'),
  figures: counted('число', 'числа', 'чисел'),
  citations: counted('посилання', 'посилання', 'посилань'),
  corrections: counted('виправлення', 'виправлення', 'виправлень'),
  contradictions: counted('суперечність', 'суперечності', 'суперечностей'),
  openContradictions: counted('відкрита суперечність', 'відкриті суперечності', 'відкритих суперечностей'),
  pairs: counted('пара', 'пари', 'пар'),
  times: counted('раз', 'рази', 'разів'),
  origins: (origins: number): string =>
    origins === 1 ? '1 першоджерело' : count(origins, { one: 'незалежне першоджерело', few: 'незалежні першоджерела', many: 'незалежних першоджерел', other: 'незалежного першоджерела' }),
  ofOrigins: (origins: number): string => (origins === 1 ? '1 першоджерела' : count(origins, { one: 'незалежного першоджерела', other: 'незалежних першоджерел' })),
};
