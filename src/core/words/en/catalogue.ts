import type { Catalogue } from '../catalogue.ts';
import { enAnswerDrawingWords } from './answer-drawing-words.ts';
import { enCalendarWords } from './calendar-words.ts';
import { enCitingWords } from './citing-words.ts';
import { enContradictionWords } from './contradiction-words.ts';
import { enCounting } from './counting.ts';
import { enDateWords } from './date-words.ts';
import { enFeedWords } from './feed-words.ts';
import { enFigureWords } from './figure-words.ts';
import { enGradeWords } from './grade-words.ts';
import { enMapWords } from './map-words.ts';
import { enOriginWords } from './origin-words.ts';
import { enOtherTimelineWords } from './other-timeline-words.ts';
import { enReferenceWords } from './reference-words.ts';
import { enStatusWords } from './status-words.ts';
import { enStillTimelineWords } from './still-timeline-words.ts';
import { enExplorerWords } from './explorer-words.ts';
import { enPanelWords } from './panel-words.ts';
import { enPictureWords } from './picture-words.ts';
import { enTimePhrases } from './time-phrases.ts';
import { enTimelineWords } from './timeline-words.ts';
import { enViewProblemWords } from './view-problem-words.ts';
import { enPage } from './page-words.ts';

export const en: Catalogue = {
  locale: 'en-GB',
  counting: enCounting,
  dates: enDateWords,
  time: enTimePhrases,
  statuses: enStatusWords,
  timeline: enTimelineWords,
  stillTimeline: enStillTimelineWords,
  answerDrawing: enAnswerDrawingWords,
  map: enMapWords,
  figures: enFigureWords,
  grades: enGradeWords,
  origins: enOriginWords,
  contradictions: enContradictionWords,
  references: enReferenceWords,
  citing: enCitingWords,
  otherTimelines: enOtherTimelineWords,
  feeds: enFeedWords,
  calendar: enCalendarWords,
  explorer: enExplorerWords,
  panel: enPanelWords,
  picture: enPictureWords,
  viewProblems: enViewProblemWords,
  page: enPage,
};
