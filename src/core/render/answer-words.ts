import { plural } from './plural.ts';

/** What a drawing of figures can have beside plain marks. */
export interface KindsOfFigures {
  readonly hasRange: boolean;
  readonly hasOpen: boolean;
  readonly hasExcluded: boolean;
  readonly hasAbout: boolean;
  /** Totals for one day among figures per day. */
  readonly hasDayTotal: boolean;
}

/** What a drawing of covered time can have beside plain bars. */
export interface KindsOfCovers {
  readonly hasDoubtfulTime: boolean;
  readonly hasOpenTime: boolean;
}

/** How many of the figures, or of the answers, are drawn, and how many answers are not among them. */
export interface DrawnCounts {
  readonly drawn: number;
  readonly total: number;
  readonly apart: number;
}

/** How a language says what the drawings of answers say. */
export interface AnswerWords {
  /** The names of the whole drawings. */
  chart(answers: number): string;
  strip(answers: number): string;
  inTotal(counted: string): string;
  /** What the figures count, as a heading. */
  heading(counted: string): string;
  /** Who relays what somebody said, between the names. */
  readonly via: string;
  readonly then: string;
  reported(when: string): string;
  readonly reportUndated: string;
  readonly withdrawn: string;
  readonly retracted: string;
  covers(when: string): string;
  readonly coversUnstated: string;
  readonly timeCovered: string;
  timeCoveredFrom(day: string): string;
  readonly notStated: string;
  readonly earlier: string;
  readonly later: string;
  readonly sideNotStated: string;
  answers(count: number): string;
  readonly noAnswer: string;
  moreInTable(count: number): string;
  moreOptions(options: number, answers: number): string;
  /** How to read the drawings. */
  aboutChart(counted: string, kinds: KindsOfFigures, counts: DrawnCounts): string;
  aboutStrip(counts: DrawnCounts): string;
  /** How to read the bars of time; '' where they need no words. */
  aboutCovers(kinds: KindsOfCovers): string;
  readonly nothingSummed: string;
  readonly nothingDecided: string;
}

const englishNumbers = new Intl.NumberFormat('en-GB');
const number = (value: number): string => englishNumbers.format(value);
const sentences = (...all: readonly (string | false)[]): string => all.filter((each) => each !== false && each !== '').join(' ');

const aboutApart = (count: number): string | false => count > 0 && `${plural(count, 'claim')} that cannot be compared ${count === 1 ? 'is' : 'are'} not drawn.`;

const english: AnswerWords = {
  chart: (answers) => `Chart of ${plural(answers, 'answer')} in the order in which they were reported. The table of answers says the same in words.`,
  strip: (answers) => `Chart of ${plural(answers, 'answer')} by option, side and time covered. The table of answers says the same in words.`,
  inTotal: (counted) => `${counted}, in total`,
  heading: (counted) => `${counted}, as claimed`,
  via: ', via\u00a0',
  then: ', ',
  reported: (when) => `reported ${when}`,
  reportUndated: 'date of the report unknown',
  withdrawn: 'withdrawn',
  retracted: 'retracted',
  covers: (when) => `covers ${when}`,
  coversUnstated: 'time covered not stated',
  timeCovered: 'time covered',
  timeCoveredFrom: (day) => `time covered, from ${day}`,
  notStated: 'not stated',
  earlier: 'earlier',
  later: 'later',
  sideNotStated: 'Side not stated',
  answers: (count) => plural(count, 'answer'),
  noAnswer: 'no answer',
  moreInTable: (count) => `and ${number(count)} more in the table`,
  moreOptions: (options, answers) => `and ${plural(options, 'more option', 'more options')} with ${plural(answers, 'answer')} in the table`,
  aboutChart: (counted, { hasRange, hasOpen, hasExcluded, hasAbout, hasDayTotal }, { drawn, total, apart }) =>
    sentences(
      `${drawn === 1 ? 'The figure' : 'Figures'} as claimed (${counted})${drawn === 1 ? '' : ', in the order in which they were reported'}.`,
      drawn < total && `The first ${number(drawn)} of ${number(total)} are drawn; the others are in the table.`,
      hasRange && 'Bar: from the least to the most that is claimed.',
      hasOpen && 'Fading bar with an arrow: no bound is claimed on that side.',
      hasExcluded && 'Hollow end: more, or less, than that number.',
      hasAbout && 'Dotted outline: about.',
      hasDayTotal && 'A total for one day stands among the figures per day.',
      aboutApart(apart),
    ),
  aboutStrip: ({ drawn, total, apart }) =>
    sentences(
      drawn < total && `${number(drawn)} of ${number(total)} answers are drawn; the others are in the table.`,
      'Each mark is one answer, under the option that it names, at the time that it covers.',
      aboutApart(apart),
    ),
  aboutCovers: ({ hasDoubtfulTime, hasOpenTime }) =>
    sentences(hasDoubtfulTime && 'Time covered: solid where it surely is, pale where it may be.', hasOpenTime && 'An arrow there: no end is given.'),
  nothingSummed: 'Nothing is summed or averaged.',
  nothingDecided: 'Nothing is decided.',
};

const languages: Readonly<Record<string, AnswerWords>> = { en: english };

/** The words of a BCP 47 locale's language; English ones for a language without any. */
export function answerWords(locale: string): AnswerWords {
  const [language = ''] = locale.toLowerCase().split('-');
  return Object.hasOwn(languages, language) ? (languages[language] ?? english) : english;
}
