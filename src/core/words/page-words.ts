import type { PageAboutWords } from './page-about-words.ts';
import type { PageClaimWords } from './page-claim-words.ts';
import type { PageContradictionWords } from './page-contradiction-words.ts';
import type { PageCorrectionWords } from './page-correction-words.ts';
import type { PageDataWords } from './page-data-words.ts';
import type { PageDayWords } from './page-day-words.ts';
import type { PageFeedWords } from './page-feed-words.ts';
import type { PageFrameWords } from './page-frame-words.ts';
import type { PageHomeWords } from './page-home-words.ts';
import type { PageKeptWords } from './page-kept-words.ts';
import type { PageLinkWords } from './page-link-words.ts';
import type { PageListWords } from './page-list-words.ts';
import type { PageOneFileWords } from './page-one-file-words.ts';
import type { PageQuestionWords } from './page-question-words.ts';
import type { PageReferenceWords } from './page-reference-words.ts';
import type { PageReportWords } from './page-report-words.ts';
import type { PageSourceWords } from './page-source-words.ts';
import type { PageSpeakerWords } from './page-speaker-words.ts';
import type { PageThingWords } from './page-thing-words.ts';
import type { PageTimelineWords } from './page-timeline-words.ts';
import type { PageValueWords } from './page-value-words.ts';

/** What the templates of pages say. What is drawn, and what scripts say, stands in sections of their own. */
export interface PageWords {
  readonly about: PageAboutWords;
  readonly claim: PageClaimWords;
  readonly contradiction: PageContradictionWords;
  readonly correction: PageCorrectionWords;
  readonly data: PageDataWords;
  readonly day: PageDayWords;
  readonly feed: PageFeedWords;
  readonly frame: PageFrameWords;
  readonly home: PageHomeWords;
  readonly kept: PageKeptWords;
  readonly link: PageLinkWords;
  readonly list: PageListWords;
  readonly oneFile: PageOneFileWords;
  readonly question: PageQuestionWords;
  readonly reference: PageReferenceWords;
  readonly report: PageReportWords;
  readonly source: PageSourceWords;
  readonly speaker: PageSpeakerWords;
  readonly thing: PageThingWords;
  readonly timeline: PageTimelineWords;
  readonly value: PageValueWords;
}
