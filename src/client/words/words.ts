import type { FacetName } from '../../core/layout/columns/report-columns.ts';
import type { Clock } from '../../core/layout/lanes.ts';

/** What the interactive page says, in one language. */
export interface Words {
  number(value: number): string;
  reports(count: number): string;
  /** `86 of 194 reports`, with what has no date. */
  shown(shown: number, total: number, undated: number): string;
  /** What the date of knowledge leaves out, or null. */
  notKnown(later: number, perhapsLater: number, undated: number): string | null;
  earlier(count: number): string;
  later(count: number): string;
  runningOn(count: number): string;
  readonly undated: string;
  /** What the overview does not count in a bar. */
  notInOverview(loose: number, outside: number): string;
  readonly sideNotStated: string;
  /** The lane of what has no lane of its own, and that of what names nothing of the kind. */
  readonly others: string;
  noneNamed(lanes: 'side' | 'topic' | 'place' | 'claimant'): string;
  readonly disputed: string;
  readonly severalOrigins: string;
  readonly withdrawn: string;
  drawing(clock: Clock): string;
  cluster(count: number, range: string, withFigure: number): string;
  rivals(count: number, question: string): string;
  readonly ringed: string;
  /** How the lines to what disputes or supports the selected report are drawn. */
  joins(disputes: boolean, supports: boolean): string;
  /** Reports of the view for which the list has no room. */
  notListed(count: number): string;
  readonly nothingShown: string;
  readonly clearFilters: string;
  readonly filters: string;
  filtersChosen(count: number): string;
  readonly facet: Readonly<Record<FacetName, string>>;
  allOf(count: number): string;
  readonly fewer: string;
  readonly closeCard: string;
  readonly copied: string;
  readonly copyThis: string;
  readonly loadFailed: string;
  readonly panelsFailed: string;
  readonly notesFailed: string;
  loading(done: number, all: number): string;
}

const numbers = new Intl.NumberFormat('en-GB');
const number = (value: number): string => numbers.format(value);
const reports = (count: number): string => `${number(count)} ${count === 1 ? 'report' : 'reports'}`;

const english: Words = {
  number,
  reports,
  shown: (shown, total, undated) =>
    `${shown === total ? reports(total) : `${number(shown)} of ${reports(total)}`}${undated === 0 ? '' : `, ${number(undated)} undated`}`,
  notKnown: (later, perhapsLater, undated) => {
    const parts = [
      ...(later > 0 ? [`${reports(later)} made later`] : []),
      ...(perhapsLater > 0 ? [`${reports(perhapsLater)} perhaps made later`] : []),
      ...(undated > 0 ? [`${reports(undated)} without a date`] : []),
    ];
    return parts.length === 0 ? null : `Left out: ${parts.join(', ')}.`;
  },
  earlier: (count) => `${number(count)} earlier`,
  later: (count) => `${number(count)} later`,
  runningOn: (count) => `${number(count)} more run on`,
  undated: 'undated',
  notInOverview: (loose, outside) =>
    `Not counted here: ${[...(loose > 0 ? [`${number(loose)} dated more loosely`] : []), ...(outside > 0 ? [`${number(outside)} outside the period`] : [])].join(', ')}`,
  sideNotStated: 'Side not stated',
  others: 'All others',
  noneNamed: (lanes) => ({ side: 'Side not stated', topic: 'No topic', place: 'No place named', claimant: 'Speaker not named' })[lanes],
  disputed: 'disputed',
  severalOrigins: 'more than one origin',
  withdrawn: 'withdrawn',
  drawing: (clock) =>
    `Drawing of the reports by ${clock === 'reported' ? 'when they were made' : 'when what they tell is said to have happened'}. Arrow keys go from mark to mark, Enter opens a report, plus and minus zoom, 0 shows all. The list below says the same in words.`,
  cluster: (count, range, withFigure) =>
    `${reports(count)}, ${range}${withFigure === 0 ? '' : `, ${number(withFigure)} with a figure`}: show these`,
  rivals: (count, question) => `${number(count)} other ${count === 1 ? 'answer' : 'answers'} to “${question}”`,
  notListed: (count) => `${reports(count)} more in this window: zoom in to list them, or open their month below.`,
  ringed: 'Ringed and joined by dots: other answers to ',
  joins: (disputes, supports) => [disputes ? 'Joined by a line: one disputes the other.' : '', supports ? 'By dashes: one supports the other.' : ''].filter((text) => text !== '').join(' '),
  nothingShown: 'No report fits this view.',
  clearFilters: 'Clear all filters',
  filters: 'Filters',
  filtersChosen: (count) => `Filters (${number(count)})`,
  facet: { side: 'Side', claimant: 'Who speaks', topic: 'Topic', place: 'Place', metric: 'What is counted', status: 'Status' },
  allOf: (count) => `All ${number(count)}`,
  fewer: 'Fewer',
  closeCard: 'Close',
  copied: 'Link copied.',
  copyThis: 'Copy this address:',
  loadFailed: 'A part of the reports could not be loaded. The list below is whole.',
  notesFailed: 'The notes in full could not be loaded: what is printed has their numbers only.',
  panelsFailed: 'Search and filters could not be loaded. The rest of the page works without them.',
  loading: (done, all) => `Loading reports: ${number(done)} of ${number(all)} parts`,
};

const languages: Readonly<Record<string, Words>> = { en: english };

/** The words of a BCP 47 locale's language; English ones for a language without any. */
export function wordsOf(locale: string): Words {
  const [language = ''] = locale.toLowerCase().split('-');
  return Object.hasOwn(languages, language) ? (languages[language] ?? english) : english;
}
