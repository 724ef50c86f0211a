import type { PageSpeakerWords } from '../page-speaker-words.ts';

export const ukPageSpeaker: PageSpeakerWords = {
  noName: '(ім’я не названо)',
  notSeen: '(оригінал не переглянуто)',
  nameNotGiven: 'ім’я не названо',
  originalNotSeen: 'оригінал не переглянуто',
  through: 'через:',
  and: 'і',
  sideNotStated: 'сторону не вказано',
};
