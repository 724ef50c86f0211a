import type { PageDayWords } from '../page-day-words.ts';
import { ukNouns } from './page-nouns.ts';

export const ukPageDay: PageDayWords = {
  title: 'Дні',
  lede: 'Усі дні, коли щось повідомлено, про які розповідає якесь повідомлення або за які, як відомо, повідомлення бракує.',
  occurred: 'За часом, коли, як стверджують, це сталося.',
  column: { day: 'День', weekday: 'День тижня', reported: 'Повідомлено', toldOf: 'Сказано в інші дні', missing: 'Чого, як відомо, бракує' },
  none: 'Жодне повідомлення не датовано днем.',
  counts: (reported, toldOf, zone) =>
    `Цього дня зроблено ${ukNouns.reports(reported)}; зроблено в інші дні, але про цей: ${ukNouns.number(toldOf)}. Дні визначено за часовим поясом ${zone}.`,
  missing: 'Відомо, що бракує:',
  reported: 'Повідомлено цього дня',
  noReport: 'За цей день немає жодного повідомлення. Це не означає, що нічого не повідомляли.',
  toldOf: 'Повідомлено в інші дні про цей',
  steps: 'Дні, що мають сторінку',
  all: 'Усі дні',
};
