import type { Catalogue } from '../catalogue.ts';
import { ukAnswerDrawingWords } from './answer-drawing-words.ts';
import { ukCalendarWords } from './calendar-words.ts';
import { ukCitingWords } from './citing-words.ts';
import { ukContradictionWords } from './contradiction-words.ts';
import { ukCounting } from './counting.ts';
import { ukDateWords } from './date-words.ts';
import { ukFeedWords } from './feed-words.ts';
import { ukFigureWords } from './figure-words.ts';
import { ukGradeWords } from './grade-words.ts';
import { ukMapWords } from './map-words.ts';
import { ukOriginWords } from './origin-words.ts';
import { ukOtherTimelineWords } from './other-timeline-words.ts';
import { ukReferenceWords } from './reference-words.ts';
import { ukStatusWords } from './status-words.ts';
import { ukStillTimelineWords } from './still-timeline-words.ts';
import { ukExplorerWords } from './explorer-words.ts';
import { ukPanelWords } from './panel-words.ts';
import { ukPictureWords } from './picture-words.ts';
import { ukTimePhrases } from './time-phrases.ts';
import { ukTimelineWords } from './timeline-words.ts';
import { ukViewProblemWords } from './view-problem-words.ts';
import { ukPage } from './page-words.ts';

export const uk: Catalogue = {
  locale: 'uk',
  counting: ukCounting,
  dates: ukDateWords,
  time: ukTimePhrases,
  statuses: ukStatusWords,
  timeline: ukTimelineWords,
  stillTimeline: ukStillTimelineWords,
  answerDrawing: ukAnswerDrawingWords,
  map: ukMapWords,
  figures: ukFigureWords,
  grades: ukGradeWords,
  origins: ukOriginWords,
  contradictions: ukContradictionWords,
  references: ukReferenceWords,
  citing: ukCitingWords,
  otherTimelines: ukOtherTimelineWords,
  feeds: ukFeedWords,
  calendar: ukCalendarWords,
  explorer: ukExplorerWords,
  panel: ukPanelWords,
  picture: ukPictureWords,
  viewProblems: ukViewProblemWords,
  page: ukPage,
};
