import type { PageFrameWords } from '../page-frame-words.ts';
import { sentence, slot } from '../sentence.ts';
import { enNouns } from './page-nouns.ts';

export const enPageFrame: PageFrameWords = {
  feed: (site) => `${site}: corrections`,
  skip: 'Skip to the content',
  sections: 'Sections',
  section: { timeline: 'Timeline', questions: 'Questions', places: 'Places', sources: 'Sources', corrections: 'Corrections', data: 'Data', about: 'About' },
  footer: (licence) => `Claims are shown as their speakers made them; none is a statement of this site. Text ${licence};`,
  footerLinks: { data: 'data and formats', contradictions: 'open contradictions', corrections: 'corrections', snapshots: 'kept versions', about: 'how this is made' },
  builtFrom: (day) => `Built from the state of ${day}.`,
  notFound: {
    title: 'Not found',
    heading: 'There is no such page',
    reason: 'An address of a report never changes without leaving a way to the new one. Perhaps it was copied only in part.',
    ways: sentence`${slot('home', 'The timeline')} lists every report; ${slot('days', 'days')}, ${slot('places', 'places')} and ${slot('sources', 'sources')} lead to them too.`,
  },
  moved: 'This report has another address now',
  embed: {
    title: 'In a frame',
    firstReports: 'First reports',
    origin: (site, reports) => sentence`From ${slot('home', site)}, where this view and all ${enNouns.reports(reports)} stand with their sources.`,
    note: (licence) => `Claims are shown as their speakers made them; none is a statement of that site. Text ${licence}.`,
  },
  mend: { question: 'Found a mistake?', edit: 'Edit this page', suggest: 'Suggest a correction', deadLink: 'Report a dead link' },
};
