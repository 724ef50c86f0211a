import type { PageClaimWords } from '../page-claim-words.ts';
import { sentence, slot } from '../sentence.ts';
import { ukNouns } from './page-nouns.ts';

export const ukPageClaim: PageClaimWords = {
  citedFrom: 'За джерелами:',
  saidBy: 'Хто сказав',
  readIn: 'Прочитано в:',
  figures: (count) => (count === 1 ? 'Число, як заявлено' : 'Числові дані, як заявлено'),
  about: 'Про кого чи що',
  timeCovered: 'Охоплений час',
  notStated: 'не вказано',
  status: 'Статус',
  origins: 'Першоджерела',
  grade: 'Оцінка',
  answers: 'Відповідає на',
  standsBeside: 'Стоїть поруч',
  notCompared: 'Не порівнюється:',
  answersInAll: (count) => `усього ${ukNouns.answers(count)}`,
  besideClaims: 'Поруч з іншими твердженнями',
  claimsOfOrigin: ukNouns.claims,
  answersOfOrigin: ukNouns.answers,
  reported: 'Повідомлено:',
  until: sentence`Раніше (чинна до: ${slot('when', '')}): `,
  onUnknownDate: 'дата невідома',
};
