import type { ExplorerWords } from '../../core/words/explorer-words.ts';
import type { TimelineWords } from '../../core/words/timeline-words.ts';
import { counting, explorerWords, timelineWords } from './language.ts';

/** What the live timeline says at a first look. */
export interface Words extends TimelineWords, ExplorerWords {
  number(value: number): string;
}

/** In the language of the script. */
export const words: Words = { ...timelineWords, ...explorerWords, number: counting.number };
