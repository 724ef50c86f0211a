import type { PageDayWords } from '../page-day-words.ts';
import { enNouns } from './page-nouns.ts';

export const enPageDay: PageDayWords = {
  title: 'Days',
  lede: 'Every day on which something was reported, of which a report tells, or for which a report is known to be missing.',
  occurred: 'By when it is said to have happened.',
  column: { day: 'Day', weekday: 'Weekday', reported: 'Reported', toldOf: 'Told of on other days', missing: 'Known to be missing' },
  none: 'No report is dated to a day.',
  counts: (reported, toldOf, zone) => `${enNouns.reports(reported)} made on this day, ${enNouns.number(toldOf)} made on other days that tell of it. Days are those of ${zone}.`,
  missing: 'Known to be missing:',
  reported: 'Reported on this day',
  noReport: 'No report of this day is in the record. That does not mean that nothing was reported.',
  toldOf: 'Reported on other days, telling of this one',
  steps: 'Days with a page',
  all: 'All days',
};
