import type { StillTimelineWords } from '../still-timeline-words.ts';
import { ukCounting } from './counting.ts';

const { number, count: counted } = ukCounting;

export const ukStillTimelineWords: StillTimelineWords = {
  drawing: (clock, total, range) => {
    const by = clock === 'reported' ? 'за часом, коли їх зроблено' : 'за часом, коли, як повідомлено, сталося те, про що вони';
    const reports = counted(total, { one: 'повідомлення', few: 'повідомлення', many: 'повідомлень', other: 'повідомлення' });
    return `Діаграма, на якій ${reports} ${by}${range === null ? '' : `, ${range}`}. У списку повідомлень те саме сказано словами.`;
  },
  andOthers: (count) => `і ще ${number(count)}`,
  howToRead: ({ hasBars, hasDoubt, hasDisputed, hasSeveralOrigins, hasWithdrawn, hasGaps }) =>
    [
      'Одна позначка – одне повідомлення: заповнена, якщо воно наводить числові дані, порожня, якщо ні.',
      hasDoubt ? 'Крапковий контур: день під сумнівом.' : '',
      hasBars ? 'Смужка: понад один день; суцільна там, де це напевно було, бліда там, де могло бути.' : '',
      hasDisputed ? 'Риска вгору: твердження оспорюється.' : '',
      hasSeveralOrigins ? 'Риска вниз: більше ніж одне першоджерело.' : '',
      hasWithdrawn ? 'Перекреслено: відкликано.' : '',
      hasGaps ? 'Штриховка: відомо, що повідомлень бракує.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
};
