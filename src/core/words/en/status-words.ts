import type { StatusWords } from '../status-words.ts';

export const enStatusWords: StatusWords = { unverified: 'unverified', corroborated: 'corroborated', disputed: 'disputed', retracted: 'retracted' };
