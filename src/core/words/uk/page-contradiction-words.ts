import type { PageContradictionWords } from '../page-contradiction-words.ts';
import { ukNouns } from './page-nouns.ts';

export const ukPageContradiction: PageContradictionWords = {
  title: 'Відкриті суперечності',
  lede: 'Твердження, що оспорюють одне одного, якщо жодного з них не відкликано. Ця сторінка ставить їх поруч і нічого не вирішує.',
  none: 'Відкритих суперечностей немає.',
  inOrder: (count) => `${ukNouns.contradictions(count)}, у порядку появи`,
  ownWords: (count) => `з них проти власних або переданих слів того самого мовця: ${ukNouns.number(count)}`,
  unlike: (count) => `з них протиставляють те, чого не можна порівняти: ${ukNouns.number(count)}`,
  all: 'Усі',
  noQuestion: 'Без спільного питання',
  noLongerOpen: 'Уже не відкриті',
  verb: { both: 'оспорює, і навпаки', disputes: 'оспорює', isDisputed: 'його оспорює' },
  settled: { withdrawn: 'Уже не відкрита: одне з повідомлень відкликано.', retracted: 'Уже не відкрита: одне з тверджень відкликано автором.' },
  sameSpeaker: 'Той самий мовець:',
  reported: 'повідомлено:',
  covers: 'охоплений час:',
  reportedUnknown: 'дата повідомлення невідома',
  coversUnknown: 'охоплений час не вказано',
  about: (names) => `про кого чи що: ${names}`,
};
