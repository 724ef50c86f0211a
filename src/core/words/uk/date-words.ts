import type { DateWords } from '../date-words.ts';
import { ukRange } from './range.ts';

// `Intl` marks years («2023 р.», «2023–2024 рр.»). Beside a month none is needed, and before an era the word is written out.
const date = (text: string): string => text.replace(/\sрр?\.(?=\s(?:до\s)?н\.)/gu, ' року').replace(/\sрр?\./gu, '');

export const ukDateWords: DateWords = {
  locale: 'uk',
  date,
  range: (text) => {
    const [start = '', end] = date(text).split(/\s*–\s*/u);
    return end === undefined ? start : ukRange(start, end);
  },
};
