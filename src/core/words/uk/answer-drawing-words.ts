import type { AnswerDrawingWords } from '../answer-drawing-words.ts';
import { ukCounting } from './counting.ts';

const { number, count: counted, form } = ukCounting;
const answers = (count: number): string => counted(count, { one: 'відповідь', few: 'відповіді', many: 'відповідей', other: 'відповіді' });
const sentences = (...all: readonly (string | false)[]): string => all.filter((each) => each !== false && each !== '').join(' ');

const aboutApart = (count: number): string | false => {
  const claims = counted(count, { one: 'твердження', few: 'твердження', many: 'тверджень', other: 'твердження' });
  return count > 0 && `Не показано ${claims}, ${form(count, { one: 'яке', other: 'які' })} не можна порівняти.`;
};

export const ukAnswerDrawingWords: AnswerDrawingWords = {
  chart: (count) => `Діаграма, на якій ${answers(count)} в порядку повідомлення. У таблиці відповідей те саме сказано словами.`,
  strip: (count) => `Діаграма, на якій ${answers(count)} за варіантами, сторонами й охопленим часом. У таблиці відповідей те саме сказано словами.`,
  inTotal: (what) => `${what}, усього`,
  heading: (what) => `${what}, як заявлено`,
  // A preposition would ask for another case of the name that follows.
  via: ', передає\u00a0',
  then: ', ',
  reported: (when) => `повідомлено: ${when}`,
  reportUndated: 'дата повідомлення невідома',
  withdrawn: 'відкликано',
  retracted: 'відкликано автором',
  covers: (when) => `охоплює: ${when}`,
  coversUnstated: 'охоплений час не вказано',
  timeCovered: 'охоплений час',
  timeCoveredFrom: (day) => `охоплений час, від ${day}`,
  notStated: 'не вказано',
  earlier: 'раніше',
  later: 'пізніше',
  sideNotStated: 'Сторону не вказано',
  answers,
  noAnswer: 'жодної відповіді',
  moreInTable: (count) => `і ще ${number(count)} в таблиці`,
  moreOptions: (options, count) => `у таблиці ще ${counted(options, { one: 'варіант', few: 'варіанти', many: 'варіантів', other: 'варіанта' })}, ${answers(count)}`,
  aboutChart: (what, { hasRange, hasOpen, hasExcluded, hasAbout, hasDayTotal }, { drawn, total, apart }) =>
    sentences(
      `Числові дані, як заявлено (${what})${drawn === 1 ? '' : ', у порядку повідомлення'}.`,
      drawn < total && `Показано перші ${number(drawn)} з ${number(total)}; решта в таблиці.`,
      hasRange && 'Смуга: від найменшого до найбільшого заявленого.',
      hasOpen && 'Смуга, що блідне до стрілки: з цього боку межі не заявлено.',
      hasExcluded && 'Порожній кінець: більше або менше за це число.',
      hasAbout && 'Крапковий контур: приблизно.',
      hasDayTotal && 'Серед даних за день є підсумок за один день.',
      aboutApart(apart),
    ),
  aboutStrip: ({ drawn, total, apart }) =>
    sentences(
      drawn < total && `Показано відповідей: ${number(drawn)} з ${number(total)}; решта в таблиці.`,
      'Кожна позначка – одна відповідь: під варіантом, який вона називає, і в часі, який вона охоплює.',
      aboutApart(apart),
    ),
  aboutCovers: ({ hasDoubtfulTime, hasOpenTime }) =>
    sentences(hasDoubtfulTime && 'Охоплений час: суцільно там, де напевно, блідо там, де можливо.', hasOpenTime && 'Стрілка на ньому: кінця не вказано.'),
  nothingSummed: 'Нічого не підсумовано й не усереднено.',
  nothingDecided: 'Нічого не вирішено.',
};
