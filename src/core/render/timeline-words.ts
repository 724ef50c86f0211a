import type { Clock } from '../layout/lanes.ts';
import { plural } from './plural.ts';

/** What a drawing can have beside plain marks. */
export interface KindsOfMarks {
  readonly hasBars: boolean;
  readonly hasDoubt: boolean;
  readonly hasDisputed: boolean;
  readonly hasSeveralOrigins: boolean;
  readonly hasWithdrawn: boolean;
  readonly hasGaps: boolean;
}

/** How a language says what the drawing of the timeline says. */
export interface TimelineWords {
  /** The name of the whole drawing; `range`: the words of the window, or null. */
  drawing(clock: Clock, total: number, range: string | null): string;
  readonly sideNotStated: string;
  number(value: number): string;
  reports(count: number): string;
  /** Of so many reports, so many are in the window, so many have no date, and so many lie before or after the whole period. */
  inWindow(shown: number, total: number, undated: number, beyond: number): string;
  earlier(count: number): string;
  later(count: number): string;
  /** How many reports without a mark of their own began before the window and run on into it. */
  runningOn(count: number): string;
  readonly undated: string;
  /** So many reports as one mark, `range`: of when, or null; so many of them give a figure. */
  cluster(count: number, range: string | null, withFigure: number): string;
  /** Reports with a date that the overview cannot count in a bin, one of them at least. */
  notInOverview(loose: number, outside: number): string;
  gap(date: string, note: string): string;
  readonly withdrawn: string;
  andOthers(count: number): string;
  /** One line that says how to read the marks, of those that there are. */
  howToRead(marks: KindsOfMarks): string;
}

const englishNumbers = new Intl.NumberFormat('en-GB');
const number = (value: number): string => englishNumbers.format(value);

const english: TimelineWords = {
  number,
  drawing: (clock, total, range) => {
    const by = clock === 'reported' ? 'when they were made' : 'when what they tell is said to have happened';
    return `Drawing of ${plural(total, 'report')} by ${by}${range === null ? '' : `, ${range}`}. The list of reports says the same in words.`;
  },
  sideNotStated: 'Side not stated',
  reports: (count) => plural(count, 'report'),
  inWindow: (shown, total, undated, beyond) => {
    const some = shown === total ? plural(total, 'report') : `${number(shown)} of ${plural(total, 'report')}`;
    return [some, ...(undated === 0 ? [] : [`${number(undated)} undated`]), ...(beyond === 0 ? [] : [`${number(beyond)} outside the period`])].join(', ');
  },
  earlier: (count) => `${number(count)} earlier`,
  later: (count) => `${number(count)} later`,
  runningOn: (count) => `${number(count)} more run on`,
  undated: 'undated',
  cluster: (count, range, withFigure) => [plural(count, 'report'), ...(range === null ? [] : [range]), ...(withFigure === 0 ? [] : [`${number(withFigure)} with a figure`])].join(', '),
  notInOverview: (loose, outside) => {
    const parts = [...(loose > 0 ? [`${number(loose)} dated more loosely`] : []), ...(outside > 0 ? [`${number(outside)} outside the period`] : [])];
    return `Not counted here: ${parts.join(', ')}`;
  },
  gap: (date, note) => `Known gap, ${date}: ${note}`,
  withdrawn: 'withdrawn',
  andOthers: (count) => `and ${plural(count, 'other')}`,
  howToRead: ({ hasBars, hasDoubt, hasDisputed, hasSeveralOrigins, hasWithdrawn, hasGaps }) =>
    [
      'One mark is one report; filled, it gives a figure; hollow, it gives none.',
      hasDoubt ? 'Dotted outline: the day is doubtful.' : '',
      hasBars ? 'Bar: more than a day; solid where it surely was, pale where it may have been.' : '',
      hasDisputed ? 'Tick upwards: a claim is disputed.' : '',
      hasSeveralOrigins ? 'Tick downwards: more than one origin.' : '',
      hasWithdrawn ? 'Struck through: withdrawn.' : '',
      hasGaps ? 'Hatched: reports are known to be missing.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
};

const languages: Readonly<Record<string, TimelineWords>> = { en: english };

/** The words of a BCP 47 locale's language; English ones for a language without any. */
export function timelineWords(locale: string): TimelineWords {
  const [language = ''] = locale.toLowerCase().split('-');
  return Object.hasOwn(languages, language) ? (languages[language] ?? english) : english;
}
