import type { DateWords } from '../../core/words/date-words.ts';
import { ukCounting } from '../../core/words/uk/counting.ts';
import { ukDateWords } from '../../core/words/uk/date-words.ts';
import { ukExplorerWords } from '../../core/words/uk/explorer-words.ts';
import { ukPanelWords } from '../../core/words/uk/panel-words.ts';
import { ukPictureWords } from '../../core/words/uk/picture-words.ts';
import { ukTimelineWords } from '../../core/words/uk/timeline-words.ts';
import { ukViewProblemWords } from '../../core/words/uk/view-problem-words.ts';

/** BCP 47. */
export const { locale } = ukDateWords;
/** In a script, this stands for that of `core/words/time-languages.ts`, which knows all languages. */
export const dateWordsOf = (): DateWords => ukDateWords;
export const counting = ukCounting;
export const timelineWords = ukTimelineWords;
export const explorerWords = ukExplorerWords;
export const panelWords = ukPanelWords;
export const pictureWords = ukPictureWords;
export const viewProblemWords = ukViewProblemWords;
