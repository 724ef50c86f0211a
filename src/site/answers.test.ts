import { describe, expect, test } from 'vitest';
import { smallClaim, smallRecord } from '../core/testing/small-record.ts';
import { answersTo } from './answers.ts';

/** In what the one answer differs from a question. */
function differencesOf(asked: object, claimed: object): readonly string[] {
  const chronicle = smallRecord({
    questions: [{ id: 'who', question: 'Who?', options: [{ id: 'sea', name: 'The sea' }], about: asked }],
    entries: { e1: { claims: [smallClaim('a', { about: claimed, answers: { question: 'who', option: 'sea' } })] } },
  });
  const [question] = chronicle.questions;
  if (question === undefined) throw new Error('No question');
  return answersTo(question, { entry: new Map(chronicle.entries.map((entry) => [entry.id, entry])) }).flatMap(({ differsIn }) => differsIn);
}

describe('an answer differs from its question', () => {
  test('where it is of another subject or place, or names none', () => {
    expect(differencesOf({ actor: 'pilot', place: 'quay' }, { actor: 'captain', place: 'rock' })).toEqual(['actor', 'place']);
    expect(differencesOf({ place: 'quay' }, {})).toEqual(['place']);
  });

  test('and in nothing that the question does not state', () => {
    expect(differencesOf({}, { actor: 'captain', place: 'rock' })).toEqual([]);
    expect(differencesOf({ place: 'quay' }, { actor: 'captain', place: 'quay' })).toEqual([]);
  });
});
