import type { PageSourceWords } from '../page-source-words.ts';
import { ukCounting } from './counting.ts';
import { ukNouns } from './page-nouns.ts';

const { number } = ukNouns;
const { form } = ukCounting;
const through = (names: readonly string[]): string => `через: ${names.join(' і ')}`;

export const ukPageSource: PageSourceWords = {
  title: 'Джерела',
  lede: (sources, archived) => `${ukNouns.sources(sources)}, які повідомлення цитують або називають, за місцем публікації. Мають відому архівну копію: ${number(archived)}.`,
  cited: (count) => `цитовано ${ukNouns.times(count)}`,
  notRead: 'названо, але не прочитано',
  onTitle: 'Про назву:',
  fact: {
    kind: 'Вид',
    publisher: 'Видавець',
    published: 'Опубліковано',
    read: 'Прочитано',
    language: 'Мова',
    speaksFor: 'Говорить за сторону',
    reliability: 'Надійність',
    archived: 'Архівні копії',
    note: 'Примітка',
  },
  noDate: 'дата невідома',
  citedBy: 'Де цитовано',
  notCited: 'Жодне повідомлення його не цитує: його названо як таке, що його передають інші, і не прочитано.',
  inText: 'У тексті повідомлення',
  asClaim: 'Твердження',
  reported: 'повідомлено:',
  restsAlone: 'спирається лише на нього',
  restsOnFamily: 'спирається лише на ці джерела',
  unseen: 'Назване на шляху тверджень, але не переглянуте',
  family: {
    heading: 'Незалежність',
    alone: 'Не відомо, щоб воно повторювало інше джерело або щоб інше повторювало його: воно рахується окремо.',
    together: (others, hasSiblings) =>
      `Воно та ще ${ukNouns.otherSources(others)} рахуються як одне, хоч би скільки з них наводило твердження: вони повторюють одне одного${hasSiblings ? ' або те саме джерело' : ''}.`,
    resting: (citing, alone, family) =>
      `Його ${form(citing, { one: 'цитує', other: 'цитують' })} ${ukNouns.claims(citing)}; спираються лише на нього: ${number(alone)}${family === 0 ? '' : `, лише на ці джерела: ${number(family)}`}.`,
    originals: 'Від чого воно походить',
    copies: 'Що походить від нього',
    siblings: 'Що походить від того самого джерела',
    through,
    goesBack: (names, to) => `походить від джерела ${to}${names.length === 0 ? '' : `, ${through(names)}`}`,
  },
};
