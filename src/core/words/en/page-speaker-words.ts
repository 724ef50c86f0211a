import type { PageSpeakerWords } from '../page-speaker-words.ts';

export const enPageSpeaker: PageSpeakerWords = {
  noName: '(no name given)',
  notSeen: '(not seen)',
  nameNotGiven: 'no name given',
  originalNotSeen: 'the original was not seen',
  through: 'through',
  and: 'and',
  sideNotStated: 'side not stated',
};
