import type { PageContradictionWords } from '../page-contradiction-words.ts';
import { enNouns } from './page-nouns.ts';

export const enPageContradiction: PageContradictionWords = {
  title: 'Open contradictions',
  lede: 'Claims that dispute one another, where neither was withdrawn or taken back. This page sets them beside each other and decides nothing.',
  none: 'No contradiction is open.',
  inOrder: (count) => `${enNouns.contradictions(count)}, in the order in which they arose`,
  ownWords: (count) => `in ${enNouns.number(count)} of them a speaker stands against words of his own, or that he passed on`,
  unlike: (count) => `${enNouns.number(count)} set against each other what cannot be compared`,
  all: 'All',
  noQuestion: 'Without a common question',
  noLongerOpen: 'No longer open',
  verb: { both: 'disputes, and is disputed by', disputes: 'disputes', isDisputed: 'is disputed by' },
  settled: { withdrawn: 'No longer open: one of the reports was withdrawn.', retracted: 'No longer open: one of the claims was taken back.' },
  sameSpeaker: 'The same speaker:',
  reported: 'reported',
  covers: 'covers',
  reportedUnknown: 'date of the report unknown',
  coversUnknown: 'time covered not stated',
  about: (names) => `about ${names}`,
};
