import type { FacetName } from '../../core/layout/columns/report-columns.ts';
import { wordsOf } from './words.ts';

/** What the second script says beside {@link wordsOf}, in one language. */
export interface PanelWords {
  rivals(count: number, question: string): string;
  readonly ringed: string;
  /** How the lines to what disputes or supports the selected report are drawn. */
  joins(disputes: boolean, supports: boolean): string;
  /** Reports of the view for which the list has no room. */
  notListed(count: number): string;
  readonly filters: string;
  filtersChosen(count: number): string;
  readonly facet: Readonly<Record<FacetName, string>>;
  allOf(count: number): string;
  readonly fewer: string;
  readonly closeCard: string;
  readonly copied: string;
  readonly copyThis: string;
  readonly loadFailed: string;
  readonly searchFailed: string;
  readonly notesFailed: string;
  loading(done: number, all: number): string;
}

const { number, reports } = wordsOf('en');

const english: PanelWords = {
  rivals: (count, question) => `${number(count)} other ${count === 1 ? 'answer' : 'answers'} to “${question}”`,
  ringed: 'Ringed and joined by dots: other answers to ',
  joins: (disputes, supports) => [disputes ? 'Joined by a line: one disputes the other.' : '', supports ? 'By dashes: one supports the other.' : ''].filter((text) => text !== '').join(' '),
  notListed: (count) => `${reports(count)} more in this window: zoom in to list them, or open their month below.`,
  filters: 'Filters',
  filtersChosen: (count) => `Filters (${number(count)})`,
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

const languages: Readonly<Record<string, PanelWords>> = { en: english };

/** The words of a BCP 47 locale's language; English ones for a language without any. */
export function panelWordsOf(locale: string): PanelWords {
  const [language = ''] = locale.toLowerCase().split('-');
  return Object.hasOwn(languages, language) ? (languages[language] ?? english) : english;
}
