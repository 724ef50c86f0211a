import type { AnswerDrawingWords } from '../answer-drawing-words.ts';
import { enCounting } from './counting.ts';

const { number, count: counted } = enCounting;
const answers = (count: number): string => counted(count, { one: 'answer', other: 'answers' });
const sentences = (...all: readonly (string | false)[]): string => all.filter((each) => each !== false && each !== '').join(' ');

const aboutApart = (count: number): string | false =>
  count > 0 && `${counted(count, { one: 'claim', other: 'claims' })} that cannot be compared ${count === 1 ? 'is' : 'are'} not drawn.`;

export const enAnswerDrawingWords: AnswerDrawingWords = {
  chart: (count) => `Chart of ${answers(count)} in the order in which they were reported. The table of answers says the same in words.`,
  strip: (count) => `Chart of ${answers(count)} by option, side and time covered. The table of answers says the same in words.`,
  inTotal: (what) => `${what}, in total`,
  heading: (what) => `${what}, as claimed`,
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
  answers,
  noAnswer: 'no answer',
  moreInTable: (count) => `and ${number(count)} more in the table`,
  moreOptions: (options, count) => `and ${counted(options, { one: 'more option', other: 'more options' })} with ${answers(count)} in the table`,
  aboutChart: (what, { hasRange, hasOpen, hasExcluded, hasAbout, hasDayTotal }, { drawn, total, apart }) =>
    sentences(
      `${drawn === 1 ? 'The figure' : 'Figures'} as claimed (${what})${drawn === 1 ? '' : ', in the order in which they were reported'}.`,
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
