import type { Counting } from './counting.ts';
import type { DateWords } from './date-words.ts';
import type { ExplorerWords } from './explorer-words.ts';
import type { PanelWords } from './panel-words.ts';
import type { StatusWords } from './status-words.ts';
import type { TimePhrases } from './time-phrases.ts';
import type { TimelineWords } from './timeline-words.ts';
import type { ViewProblemWords } from './view-problem-words.ts';

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
  readonly explorer: ExplorerWords;
  readonly panel: PanelWords;
  readonly viewProblems: ViewProblemWords;
}
