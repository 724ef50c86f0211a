import type { PageSourceWords } from '../page-source-words.ts';
import { enNouns } from './page-nouns.ts';

const { number } = enNouns;
const rests = (count: number): string => (count === 1 ? '1 rests' : `${number(count)} rest`);
const through = (names: readonly string[]): string => `through ${names.join(' and ')}`;

export const enPageSource: PageSourceWords = {
  title: 'Sources',
  lede: (sources, archived) =>
    `${enNouns.sources(sources)} that the reports cite or name, by where they stood. ${archived === 0 ? 'None has' : archived === 1 ? 'One has' : `${number(archived)} have`} a known archived copy.`,
  cited: (count) => `cited ${enNouns.times(count)}`,
  notRead: 'named, not read',
  onTitle: 'On the title:',
  fact: {
    kind: 'Kind',
    publisher: 'Publisher',
    published: 'Published',
    read: 'Read',
    language: 'Language',
    speaksFor: 'Speaks for',
    reliability: 'Reliability',
    archived: 'Archived copies',
    note: 'Note',
  },
  noDate: 'no date known',
  citedBy: 'Cited by',
  notCited: 'No report cites it: it is named as what others relay, and was not read.',
  inText: 'In the text of the report',
  asClaim: 'A claim',
  reported: 'reported',
  restsAlone: 'rests on it alone',
  restsOnFamily: 'rests on nothing but these sources',
  unseen: 'Named in the way of, without having been seen',
  family: {
    heading: 'Independence',
    alone: 'It is not known to repeat another source, nor another to repeat it: it counts by itself.',
    together: (others, hasSiblings) =>
      `It and ${enNouns.otherSources(others)} count as one, however many of them carry a statement: they repeat one another${hasSiblings ? ', or the same source' : ''}.`,
    resting: (citing, alone, family) =>
      `Of ${enNouns.claims(citing)} that ${citing === 1 ? 'cites' : 'cite'} it, ${alone === 0 ? 'none rests' : rests(alone)} on it alone${family === 0 ? '' : `, and ${rests(family)} on nothing but these sources`}.`,
    originals: 'What it goes back to',
    copies: 'What goes back to it',
    siblings: 'What goes back to the same as it',
    through,
    goesBack: (names, to) => `goes back ${names.length === 0 ? '' : `${through(names)} `}to ${to}`,
  },
};
