import type { StatusWords } from '../status-words.ts';

export const ukStatusWords: StatusWords = { unverified: 'не перевірено', corroborated: 'підтверджено', disputed: 'оспорюється', retracted: 'відкликано автором' };
