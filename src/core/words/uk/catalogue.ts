import type { Catalogue } from '../catalogue.ts';
import { ukCounting } from './counting.ts';
import { ukDateWords } from './date-words.ts';
import { ukExplorerWords } from './explorer-words.ts';
import { ukPanelWords } from './panel-words.ts';
import { ukStatusWords } from './status-words.ts';
import { ukTimePhrases } from './time-phrases.ts';
import { ukTimelineWords } from './timeline-words.ts';
import { ukViewProblemWords } from './view-problem-words.ts';

export const uk: Catalogue = {
  locale: 'uk',
  counting: ukCounting,
  dates: ukDateWords,
  time: ukTimePhrases,
  statuses: ukStatusWords,
  timeline: ukTimelineWords,
  explorer: ukExplorerWords,
  panel: ukPanelWords,
  viewProblems: ukViewProblemWords,
};
