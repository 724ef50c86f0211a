import type { PageQuestionWords } from '../page-question-words.ts';
import { sentence, slot } from '../sentence.ts';
import { enNouns } from './page-nouns.ts';

export const enPageQuestion: PageQuestionWords = {
  title: 'Questions',
  heading: 'Questions with rival answers',
  listLede: 'Each page lays the answers side by side and decides nothing. Nothing is summed or averaged.',
  column: { question: 'Question', answers: 'Answers', sides: 'Sides', origins: 'Independent origins', notComparable: 'Not comparable' },
  openPairs: (count) => sentence`${slot('contradictions', 'Open contradictions')}: ${enNouns.pairs(count)} of claims that dispute one another.`,
  noQuestion: 'This timeline asks no question yet.',
  lede: ({ answers, sides, origins, beside }) => {
    const from = `${enNouns.answers(answers)} from ${enNouns.sides(sides)}${origins > 0 ? ` and ${enNouns.origins(origins)}` : ''}`;
    const apart = beside > 0 ? `, with ${enNouns.claims(beside)} beside ${answers === 1 ? 'it' : 'them'} that cannot be compared` : '';
    return `${from}${apart}. This page lays them side by side and decides nothing.`;
  },
  options: 'Options:',
  asksFor: 'Asks for:',
  about: 'about',
  answers: 'Answers',
  noAnswer: 'No claim in the record answers it yet.',
  setBeside: (answers) => (answers === 1 ? 'Set beside it, and not comparable' : 'Set beside them, and not comparable'),
  notComparable: 'Claims that are not comparable',
  whereFrom: 'Where the answers come from',
  standing: (answers, origins) => `${enNouns.answers(answers)} ${answers === 1 ? 'has' : 'have'} ${enNouns.origins(origins)}.`,
  speakersDiffer: 'The speakers differ, and none is known to repeat another.',
  contradictions: (count) => sentence`${slot('contradictions', enNouns.openContradictions(count))} between claims on this question.`,
  table: {
    column: {
      answer: 'Answer',
      who: 'Who, and through whom',
      reported: 'Reported',
      timeCovered: 'Time covered',
      apart: 'Why it is not compared',
      unlike: 'Differs from the question in',
      status: 'Status and grade',
    },
    label: { who: 'Who', reported: 'Reported', timeCovered: 'Time covered', apart: 'Not compared', unlike: 'Differs in', status: 'Status' },
    noActor: 'whom is not said',
    noPlace: 'no place is named',
    nothing: 'nothing',
    readIn: 'read in',
  },
};
