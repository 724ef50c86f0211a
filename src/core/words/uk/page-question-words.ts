import type { PageQuestionWords } from '../page-question-words.ts';
import { sentence, slot } from '../sentence.ts';
import { ukCounting } from './counting.ts';
import { ukNouns } from './page-nouns.ts';

const { form } = ukCounting;

export const ukPageQuestion: PageQuestionWords = {
  title: 'Питання',
  heading: 'Питання з різними відповідями',
  listLede: 'Кожна сторінка ставить відповіді поруч і нічого не вирішує. Нічого не підсумовано й не усереднено.',
  column: { question: 'Питання', answers: 'Відповіді', sides: 'Сторони', origins: 'Незалежні першоджерела', notComparable: 'Не порівнюються' },
  openPairs: (count) => sentence`${slot('contradictions', 'Відкриті суперечності')}: ${ukNouns.pairs(count)} тверджень, що оспорюють одне одного.`,
  noQuestion: 'У цій хроніці ще немає питань.',
  lede: ({ answers, sides, origins, beside }) => {
    const from = `${ukNouns.answers(answers)} від ${ukNouns.ofSides(sides)}${origins > 0 ? ` і ${ukNouns.ofOrigins(origins)}` : ''}`;
    const apart = beside > 0 ? `; поруч ${ukNouns.claims(beside)}, ${form(beside, { one: 'яке', other: 'які' })} не можна порівняти` : '';
    return `${from}${apart}. Ця сторінка ставить їх поруч і нічого не вирішує.`;
  },
  options: 'Варіанти:',
  asksFor: 'Про що питається:',
  about: 'про кого чи що:',
  answers: 'Відповіді',
  noAnswer: 'Жодне твердження в записах іще не дає відповіді.',
  setBeside: (answers) => (answers === 1 ? 'Поставлено поруч із нею, але не порівнюється' : 'Поставлено поруч із ними, але не порівнюється'),
  notComparable: 'Твердження, що не порівнюються',
  whereFrom: 'Звідки ці відповіді',
  standing: (answers, origins) => `${ukNouns.answers(answers)} ${form(answers, { one: 'має', other: 'мають' })} ${ukNouns.origins(origins)}.`,
  speakersDiffer: 'Мовці різні, і не відомо, щоб хтось із них повторював іншого.',
  contradictions: (count) => sentence`${slot('contradictions', ukNouns.openContradictions(count))} між твердженнями щодо цього питання.`,
  table: {
    column: {
      answer: 'Відповідь',
      who: 'Хто і через кого',
      reported: 'Повідомлено',
      timeCovered: 'Охоплений час',
      apart: 'Чому не порівнюється',
      unlike: 'Чим відрізняється від питання',
      status: 'Статус і оцінка',
    },
    label: { who: 'Хто', reported: 'Повідомлено', timeCovered: 'Охоплений час', apart: 'Не порівнюється', unlike: 'Чим відрізняється', status: 'Статус' },
    noActor: 'про кого, не сказано',
    noPlace: 'місце не названо',
    nothing: 'нічим',
    readIn: 'прочитано в:',
  },
};
