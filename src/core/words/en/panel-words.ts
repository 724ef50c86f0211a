import type { PanelWords } from '../panel-words.ts';
import { enCounting } from './counting.ts';
import { enTimelineWords } from './timeline-words.ts';

const { number, count: counted } = enCounting;
const { reports } = enTimelineWords;

export const enPanelWords: PanelWords = {
  rivals: (count, question) => `${counted(count, { one: 'other answer', other: 'other answers' })} to “${question}”`,
  ringed: 'Ringed and joined by dots: other answers to ',
  joins: (disputes, supports) => [disputes ? 'Joined by a line: one disputes the other.' : '', supports ? 'By dashes: one supports the other.' : ''].filter((text) => text !== '').join(' '),
  notListed: (count) => `${reports(count)} more in this window: zoom in to list them, or open their month below.`,
  chosen: (label, count) => `${label} (${number(count)})`,
  facet: { side: 'Side', claimant: 'Who speaks', topic: 'Topic', place: 'Place', metric: 'What is counted', status: 'Status' },
  allOf: (count) => `All ${number(count)}`,
  fewer: 'Fewer',
  closeCard: 'Close',
  copied: 'Link copied.',
  copyThis: 'Copy this address:',
  loadFailed: 'A part of the reports could not be loaded, and is missing from the drawing. The list below and its pages by month are whole.',
  searchFailed: 'A part of the search could not be loaded: some words are looked for in vain. Change them to try again.',
  notesFailed: 'The notes in full could not be loaded: what is printed has their numbers only.',
  loading: (done, all) => `Loading reports: ${number(done)} of ${number(all)} parts`,
};
