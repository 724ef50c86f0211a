import { firstView } from '../layout/columns/first-view.ts';
import type { Clock } from '../layout/lanes.ts';
import type { Chronicle } from '../model/chronicle.ts';
import { rangeWords } from '../time/range-words.ts';
import { timelineWords } from './timeline-words.ts';

/** What the line between the overview and the window says. */
export interface TimelineCaption {
  /** null: there is no window. */
  readonly range: string | null;
  /** How many of how many reports are shown. */
  readonly count: string;
}

/** The words of the first window by a clock; `locale`: BCP 47. */
export function timelineCaption(chronicle: Chronicle, clock: Clock, locale: string): TimelineCaption {
  const { window, counts, beyond } = firstView(chronicle, clock);
  return {
    range: window === null ? null : rangeWords(window, chronicle.site.timeZone, locale),
    count: timelineWords(locale).inWindow(counts.inside, chronicle.entries.length, counts.undated, beyond),
  };
}
