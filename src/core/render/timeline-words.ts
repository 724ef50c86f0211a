import type { Counting } from '../words/counting.ts';
import { catalogueOf } from '../words/languages.ts';
import type { StillTimelineWords } from '../words/still-timeline-words.ts';
import type { TimelineWords } from '../words/timeline-words.ts';

/** All that the drawing of the timeline says, and how it writes numbers. */
export type DrawingWords = TimelineWords & StillTimelineWords & Pick<Counting, 'number'>;

/** The words of a BCP 47 locale's language. */
export function timelineWords(locale: string): DrawingWords {
  const { timeline, stillTimeline, counting } = catalogueOf(locale);
  return { ...timeline, ...stillTimeline, number: counting.number };
}
