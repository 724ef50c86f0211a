import type { PageReportWords } from '../page-report-words.ts';
import { enNouns } from './page-nouns.ts';

export const enPageReport: PageReportWords = {
  reported: 'Reported',
  reportedUnknown: 'Reported on an unknown date',
  alsoIn: 'Also in',
  translationAlsoIn: 'A translation. Also in',
  withdrawn: 'Withdrawn',
  claims: (count) => (count === 1 ? 'The claim' : `The ${enNouns.number(count)} claims`),
  besideReports: 'Beside other reports',
  history: 'History',
  noRevision: 'No revision is recorded.',
  formerly: (ids) => `Formerly under: ${ids}.`,
  about: 'About this report',
  cite: 'Cite this report',
  nearby: 'Nearby in time',
  before: 'Before:',
  after: 'After:',
  noOther: 'No other report.',
  mentionedBy: 'Mentioned by',
  distressing: 'A picture that may distress. Described:',
  show: 'Show it',
};
