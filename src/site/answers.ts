import type { Claim } from '../core/model/claim.ts';
import type { Entry } from '../core/model/entry.ts';
import type { Figure } from '../core/model/figure.ts';
import type { Answer, Question } from '../core/model/question.ts';
import { claimOf, type Lookup } from './lookup.ts';

/** One answer to a question with the claim that gives it. */
export interface GivenAnswer {
  readonly answer: Answer;
  readonly entry: Entry;
  readonly claim: Claim;
  /** The figures of the question's metric; all of the claim's where it is not comparable. */
  readonly figures: readonly Figure[];
  /** In what the claim differs from what the question states: its subject, its place. */
  readonly differsIn: readonly ('actor' | 'place')[];
}

/** The answers to a question in the order in which they were reported. */
export function answersTo(question: Question, things: Pick<Lookup, 'entry'>): GivenAnswer[] {
  return question.answers.flatMap((answer): GivenAnswer[] => {
    const found = claimOf(things, answer);
    if (found === null || found.claim === null) return [];
    const { entry, claim } = found;
    const figures = claim.figures.filter(({ metric }) => answer.notComparable !== null || metric === question.metric);
    const differsIn = (['actor', 'place'] as const).filter((key) => question.about[key] !== null && question.about[key] !== claim.about[key]);
    return [{ answer, entry, claim, figures, differsIn }];
  });
}

/** How many answers a question has, how many stand beside them without being comparable, and from how many sides. */
export function answerCount(question: Question, things: Pick<Lookup, 'entry'>): { comparable: number; beside: number; sides: number } {
  const given = answersTo(question, things);
  const comparable = given.filter(({ answer }) => answer.notComparable === null);
  return {
    comparable: comparable.length,
    beside: given.length - comparable.length,
    sides: new Set(comparable.map(({ claim }) => claim.side)).size,
  };
}
