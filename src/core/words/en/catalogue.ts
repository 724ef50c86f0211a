import type { Catalogue } from '../catalogue.ts';
import { enCounting } from './counting.ts';
import { enDateWords } from './date-words.ts';
import { enExplorerWords } from './explorer-words.ts';
import { enPanelWords } from './panel-words.ts';
import { enStatusWords } from './status-words.ts';
import { enTimePhrases } from './time-phrases.ts';
import { enTimelineWords } from './timeline-words.ts';
import { enViewProblemWords } from './view-problem-words.ts';

export const en: Catalogue = {
  locale: 'en-GB',
  counting: enCounting,
  dates: enDateWords,
  time: enTimePhrases,
  statuses: enStatusWords,
  timeline: enTimelineWords,
  explorer: enExplorerWords,
  panel: enPanelWords,
  viewProblems: enViewProblemWords,
};
