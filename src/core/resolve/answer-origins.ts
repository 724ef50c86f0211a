import type { Entry } from '../model/entry.ts';
import type { Question } from '../model/question.ts';
import type { Derivation } from './derivation.ts';
import { groupOrigins } from './origins.ts';
import { placeClaim, type PlacedClaim } from './ties.ts';

/** Counts the independent origins of the answers to each question that are compared; what was taken back is no answer any more. */
export function countAnswerOrigins(questions: ReadonlyMap<string, Question>, entries: ReadonlyMap<string, Entry>, derivation: Derivation): void {
  for (const question of questions.values()) {
    const claims = question.answers.flatMap(({ entry: id, claim: claimId, notComparable }): PlacedClaim[] => {
      const entry = entries.get(id);
      const claim = entry?.claims.find((each) => each.id === claimId);
      if (entry === undefined || claim === undefined || notComparable !== null) return [];
      return entry.withdrawn !== null || claim.status === 'retracted' ? [] : [placeClaim(entry, claim)];
    });
    question.origins = groupOrigins(claims, derivation);
  }
}
