import type { AnswerDrawingWords } from './answer-drawing-words.ts';
import type { CalendarWords } from './calendar-words.ts';
import type { CitingWords } from './citing-words.ts';
import type { ContradictionWords } from './contradiction-words.ts';
import type { Counting } from './counting.ts';
import type { DateWords } from './date-words.ts';
import type { FeedWords } from './feed-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { GradeWords } from './grade-words.ts';
import type { MapWords } from './map-words.ts';
import type { OriginWords } from './origin-words.ts';
import type { OtherTimelineWords } from './other-timeline-words.ts';
import type { PictureWords } from './picture-words.ts';
import type { ReferenceWords } from './reference-words.ts';
import type { StatusWords } from './status-words.ts';
import type { StillTimelineWords } from './still-timeline-words.ts';
import type { ExplorerWords } from './explorer-words.ts';
import type { PanelWords } from './panel-words.ts';
import type { TimePhrases } from './time-phrases.ts';
import type { TimelineWords } from './timeline-words.ts';
import type { ViewProblemWords } from './view-problem-words.ts';
import type { PageWords } from './page-words.ts';

/**
 * All that the pages of a site say by themselves, in one language. What differs between languages stands here and nowhere
 * else; a section is an interface in a module of its own, with one value in each language's folder.
 */
export interface Catalogue {
  /** BCP 47: the language, and by whose names and order it tells dates. */
  readonly locale: string;
  readonly counting: Counting;
  readonly dates: DateWords;
  readonly time: TimePhrases;
  readonly statuses: StatusWords;
  readonly timeline: TimelineWords;
  readonly stillTimeline: StillTimelineWords;
  readonly answerDrawing: AnswerDrawingWords;
  readonly map: MapWords;
  readonly figures: FigureWords;
  readonly grades: GradeWords;
  readonly origins: OriginWords;
  readonly contradictions: ContradictionWords;
  readonly references: ReferenceWords;
  readonly citing: CitingWords;
  readonly otherTimelines: OtherTimelineWords;
  readonly feeds: FeedWords;
  readonly calendar: CalendarWords;
  readonly explorer: ExplorerWords;
  readonly panel: PanelWords;
  readonly picture: PictureWords;
  readonly viewProblems: ViewProblemWords;
  readonly page: PageWords;
}
