import type { PageClaimWords } from '../page-claim-words.ts';
import { sentence, slot } from '../sentence.ts';
import { enNouns } from './page-nouns.ts';

export const enPageClaim: PageClaimWords = {
  citedFrom: 'Cited from:',
  saidBy: 'Said by',
  readIn: 'Read in',
  figures: (count) => (count === 1 ? 'Figure, as claimed' : 'Figures, as claimed'),
  about: 'About',
  timeCovered: 'Time covered',
  notStated: 'not stated',
  status: 'Status',
  origins: 'Origins',
  grade: 'Grade',
  answers: 'Answers',
  standsBeside: 'Stands beside',
  notCompared: 'Not compared:',
  answersInAll: (count) => `${enNouns.answers(count)} in all`,
  besideClaims: 'Beside other claims',
  claimsOfOrigin: enNouns.claims,
  answersOfOrigin: enNouns.answers,
  reported: 'Reported',
  until: sentence`Until ${slot('when', '')}: `,
  onUnknownDate: 'on an unknown date',
};
