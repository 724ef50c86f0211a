import type { Note } from '../model/entry.ts';
import { listedFact, type Fact } from './fact.ts';
import type { Naming } from './naming.ts';

/**
 * What notes of these numbers cite, each once. They are told apart by their sources, so that another locator is a change
 * and another source is one lost and one added.
 */
export const citationFacts = (kind: 'citation' | 'text-citation', numbers: readonly number[], notes: readonly Note[], naming: Naming): Fact[] =>
  [...new Set(numbers)].flatMap((number) => {
    const note = notes[number - 1];
    if (note === undefined) return [];
    const { source, locator } = note;
    const words = `${naming.of('source', source)}${locator === null ? '' : `, ${locator}`}`;
    return [listedFact(kind, source, words, { source, locator })];
  });
