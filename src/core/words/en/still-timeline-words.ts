import type { StillTimelineWords } from '../still-timeline-words.ts';
import { enCounting } from './counting.ts';

const { count: counted } = enCounting;

export const enStillTimelineWords: StillTimelineWords = {
  drawing: (clock, total, range) => {
    const by = clock === 'reported' ? 'when they were made' : 'when what they tell is said to have happened';
    return `Drawing of ${counted(total, { one: 'report', other: 'reports' })} by ${by}${range === null ? '' : `, ${range}`}. The list of reports says the same in words.`;
  },
  andOthers: (count) => `and ${counted(count, { one: 'other', other: 'others' })}`,
  howToRead: ({ hasBars, hasDoubt, hasDisputed, hasSeveralOrigins, hasWithdrawn, hasGaps }) =>
    [
      'One mark is one report; filled, it gives a figure; hollow, it gives none.',
      hasDoubt ? 'Dotted outline: the day is doubtful.' : '',
      hasBars ? 'Bar: more than a day; solid where it surely was, pale where it may have been.' : '',
      hasDisputed ? 'Tick upwards: a claim is disputed.' : '',
      hasSeveralOrigins ? 'Tick downwards: more than one origin.' : '',
      hasWithdrawn ? 'Struck through: withdrawn.' : '',
      hasGaps ? 'Hatched: reports are known to be missing.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
};
