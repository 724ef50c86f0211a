import type { Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { Question } from '../model/question.ts';
import { actorIri } from './json-ld-agent.ts';
import { fieldOf, nodeOf, refTo, wordsIn, type JsonLdNode } from './json-ld-node.ts';
import { placeIri } from './json-ld-place.ts';
import { claimIri, type Scope } from './json-ld-scope.ts';

export const questionIri = (scope: Scope, id: string): string => scope.iriOf({ kind: 'question', id });

const answerIri = (scope: Scope, entry: string, claim: string, question: string): string => claimIri(scope, entry, claim, `answer-${question}`);

/**
 * What a claim answers, as schema.org's `Answer`, which is “perhaps correct, perhaps opinionated or wrong”; one that is not
 * compared with the others carries the reason.
 */
export const answerNodes = (entry: Entry, claim: Claim, scope: Scope): JsonLdNode[] =>
  claim.answers.map(({ question, option, notComparable }) => {
    const chosen = scope.questions.get(question)?.options.find(({ id }) => id === option)?.name;
    return nodeOf({
      '@id': answerIri(scope, entry.id, claim.id, question),
      '@type': 'Answer',
      parentItem: refTo(questionIri(scope, question)),
      isBasedOn: refTo(claimIri(scope, entry.id, claim.id)),
      text: chosen ?? wordsIn(claim.statement, entry.language),
      additionalProperty: [
        ...(option === null ? [] : [fieldOf('option', option)]),
        ...(notComparable === null ? [] : [fieldOf('notComparable', true, wordsIn(notComparable, entry.language))]),
      ],
    });
  });

/** A question with the answers that are compared; none is said to be right (`acceptedAnswer`). */
export const questionNode = (question: Question, scope: Scope): JsonLdNode =>
  nodeOf({
    ...briefQuestionNode(question, scope),
    description: question.note,
    suggestedAnswer: question.answers.filter(({ notComparable }) => notComparable === null).map(({ entry, claim }) => refTo(answerIri(scope, entry, claim, question.id))),
    additionalProperty: [
      ...(question.metric === null ? [] : [fieldOf('metric', question.metric)]),
      ...(question.per === null ? [] : [fieldOf('per', question.per)]),
      ...question.options.map(({ id, name }) => fieldOf('options', id, name)),
    ],
  });

/** As much of a question as tells which one it is. */
export function briefQuestionNode({ id, question, about: { actor, place } }: Question, scope: Scope): JsonLdNode {
  return nodeOf({
    '@id': questionIri(scope, id),
    '@type': 'Question',
    name: question,
    about: [...(actor === null ? [] : [refTo(actorIri(scope, actor))]), ...(place === null ? [] : [refTo(placeIri(scope, place))])],
  });
}
