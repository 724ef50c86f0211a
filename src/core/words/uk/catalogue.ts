import type { Catalogue } from '../catalogue.ts';
import { ukCounting } from './counting.ts';
import { ukDateWords } from './date-words.ts';
import { ukTimePhrases } from './time-phrases.ts';
import { ukStatusWords } from './status-words.ts';
import { ukTimelineWords } from './timeline-words.ts';

export const uk: Catalogue = {
  locale: 'uk',
  counting: ukCounting,
  dates: ukDateWords,
  time: ukTimePhrases,
  statuses: ukStatusWords,
  timeline: ukTimelineWords,
};
