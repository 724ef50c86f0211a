import type { DateWords } from '../../core/words/date-words.ts';
import { enCounting } from '../../core/words/en/counting.ts';
import { enDateWords } from '../../core/words/en/date-words.ts';
import { enExplorerWords } from '../../core/words/en/explorer-words.ts';
import { enPanelWords } from '../../core/words/en/panel-words.ts';
import { enPictureWords } from '../../core/words/en/picture-words.ts';
import { enTimelineWords } from '../../core/words/en/timeline-words.ts';
import { enViewProblemWords } from '../../core/words/en/view-problem-words.ts';

// A script holds one language: in those of a site in another, the module of that language stands for this one.

/** BCP 47. */
export const { locale } = enDateWords;
/** In a script, this stands for that of `core/words/time-languages.ts`, which knows all languages. */
export const dateWordsOf = (): DateWords => enDateWords;
export const counting = enCounting;
export const timelineWords = enTimelineWords;
export const explorerWords = enExplorerWords;
export const panelWords = enPanelWords;
export const pictureWords = enPictureWords;
export const viewProblemWords = enViewProblemWords;
