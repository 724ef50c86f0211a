import type { PageWords } from '../page-words.ts';
import { enPageAbout } from './page-about-words.ts';
import { enPageClaim } from './page-claim-words.ts';
import { enPageContradiction } from './page-contradiction-words.ts';
import { enPageCorrection } from './page-correction-words.ts';
import { enPageData } from './page-data-words.ts';
import { enPageDay } from './page-day-words.ts';
import { enPageFeed } from './page-feed-words.ts';
import { enPageFrame } from './page-frame-words.ts';
import { enPageHome } from './page-home-words.ts';
import { enPageKept } from './page-kept-words.ts';
import { enPageLink } from './page-link-words.ts';
import { enPageList } from './page-list-words.ts';
import { enPageOneFile } from './page-one-file-words.ts';
import { enPageQuestion } from './page-question-words.ts';
import { enPageReference } from './page-reference-words.ts';
import { enPageReport } from './page-report-words.ts';
import { enPageSource } from './page-source-words.ts';
import { enPageSpeaker } from './page-speaker-words.ts';
import { enPageThing } from './page-thing-words.ts';
import { enPageTimeline } from './page-timeline-words.ts';
import { enPageValue } from './page-value-words.ts';

export const enPage: PageWords = {
  about: enPageAbout,
  claim: enPageClaim,
  contradiction: enPageContradiction,
  correction: enPageCorrection,
  data: enPageData,
  day: enPageDay,
  feed: enPageFeed,
  frame: enPageFrame,
  home: enPageHome,
  kept: enPageKept,
  link: enPageLink,
  list: enPageList,
  oneFile: enPageOneFile,
  question: enPageQuestion,
  reference: enPageReference,
  report: enPageReport,
  source: enPageSource,
  speaker: enPageSpeaker,
  thing: enPageThing,
  timeline: enPageTimeline,
  value: enPageValue,
};
