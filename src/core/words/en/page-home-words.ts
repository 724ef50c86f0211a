import type { PageHomeWords } from '../page-home-words.ts';
import { enNouns } from './page-nouns.ts';

export const enPageHome: PageHomeWords = {
  lede: (reports) => `${enNouns.reports(reports)}, each somebody’s claim, shown with who made it, through whom, and what stands against it.`,
  reports: 'Reports',
  noReport: 'There is no report yet.',
  ways: 'Ways into the list',
  openQuestions: 'Open questions',
  openContradictions: 'Open contradictions',
  placesInView: 'Places in view',
  whoSpeaks: 'Who speaks',
  allSpeakers: 'All who speak or are spoken of',
  mostNamedPlaces: 'Most named places',
  allPlaces: 'All places',
  topics: 'Topics',
  allTopics: 'All topics',
  days: 'Days',
  allDays: 'All days with a report',
};
