import type { Clock } from '../../core/layout/lanes.ts';

/** What the interactive page says, in one language. */
export interface Words {
  number(value: number): string;
  reports(count: number): string;
  /** `86 of 194 reports`, with what has no date, and what is dated before or after the whole period. */
  shown(shown: number, total: number, undated: number, beyond: number): string;
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
  readonly nothingShown: string;
  /** Nothing in the window, though so many fit at another time. */
  nothingNow(elsewhere: number): string;
  readonly allTime: string;
  /** By what the reports are chosen. */
  only(names: string): string;
  readonly clearFilters: string;
  readonly panelsFailed: string;
}

const numbers = new Intl.NumberFormat('en-GB');
const number = (value: number): string => numbers.format(value);
const reports = (count: number): string => `${number(count)} ${count === 1 ? 'report' : 'reports'}`;

const english: Words = {
  number,
  reports,
  shown: (shown, total, undated, beyond) =>
    [
      shown === total ? reports(total) : `${number(shown)} of ${reports(total)}`,
      ...(undated === 0 ? [] : [`${number(undated)} undated`]),
      ...(beyond === 0 ? [] : [`${number(beyond)} outside the period`]),
    ].join(', '),
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
  nothingShown: 'No report fits this view.',
  nothingNow: (elsewhere) => `No report fits this view at this time; ${number(elsewhere)} ${elsewhere === 1 ? 'does' : 'do'} at another.`,
  allTime: 'Show all time',
  only: (names) => `· only ${names} ·`,
  clearFilters: 'Clear all filters',
  panelsFailed: 'Search, filters, previews and links to a view could not be loaded. The rest of the page works without them.',
};

const languages: Readonly<Record<string, Words>> = { en: english };

/** The words of a BCP 47 locale's language; English ones for a language without any. */
export function wordsOf(locale: string): Words {
  const [language = ''] = locale.toLowerCase().split('-');
  return Object.hasOwn(languages, language) ? (languages[language] ?? english) : english;
}
