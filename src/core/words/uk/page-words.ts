import type { PageWords } from '../page-words.ts';
import { ukPageAbout } from './page-about-words.ts';
import { ukPageClaim } from './page-claim-words.ts';
import { ukPageContradiction } from './page-contradiction-words.ts';
import { ukPageCorrection } from './page-correction-words.ts';
import { ukPageData } from './page-data-words.ts';
import { ukPageDay } from './page-day-words.ts';
import { ukPageFeed } from './page-feed-words.ts';
import { ukPageFrame } from './page-frame-words.ts';
import { ukPageHome } from './page-home-words.ts';
import { ukPageKept } from './page-kept-words.ts';
import { ukPageLink } from './page-link-words.ts';
import { ukPageList } from './page-list-words.ts';
import { ukPageOneFile } from './page-one-file-words.ts';
import { ukPageQuestion } from './page-question-words.ts';
import { ukPageReference } from './page-reference-words.ts';
import { ukPageReport } from './page-report-words.ts';
import { ukPageSource } from './page-source-words.ts';
import { ukPageSpeaker } from './page-speaker-words.ts';
import { ukPageThing } from './page-thing-words.ts';
import { ukPageTimeline } from './page-timeline-words.ts';
import { ukPageValue } from './page-value-words.ts';

export const ukPage: PageWords = {
  about: ukPageAbout,
  claim: ukPageClaim,
  contradiction: ukPageContradiction,
  correction: ukPageCorrection,
  data: ukPageData,
  day: ukPageDay,
  feed: ukPageFeed,
  frame: ukPageFrame,
  home: ukPageHome,
  kept: ukPageKept,
  link: ukPageLink,
  list: ukPageList,
  oneFile: ukPageOneFile,
  question: ukPageQuestion,
  reference: ukPageReference,
  report: ukPageReport,
  source: ukPageSource,
  speaker: ukPageSpeaker,
  thing: ukPageThing,
  timeline: ukPageTimeline,
  value: ukPageValue,
};
