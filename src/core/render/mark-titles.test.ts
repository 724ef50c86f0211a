import { describe, expect, test } from 'vitest';
import { sampleChronicle } from '../layout/testing/sample-chronicle.ts';
import type { ChainLink, Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import { markTitles } from './mark-titles.ts';
import { timelineWords } from './timeline-words.ts';

const chronicle = {
  ...sampleChronicle([{ title: 'A title', occurred: '2023-02-20/2023-02-22' }]),
  actors: [{ id: 'reznikov', name: 'Oleksii Reznikov', names: {}, kind: 'person' as const, role: null, side: 'north', memberOf: [], members: [], says: [], relays: [], spokenOf: [] }],
};
const entry = chronicle.entries[0] as Entry;
const actor: ChainLink = { kind: 'actor', actor: 'reznikov', seen: true };
const unnamed = (who: string): ChainLink => ({ kind: 'unnamed', unnamed: who, side: 'north', seen: true });
const titleOf = (origins: readonly ChainLink[], clock: 'reported' | 'occurred' = 'reported') => {
  const claims = origins.map((origin): Claim => ({ ...(entry.claims[0] as Claim), chain: [origin, unnamed('who only relays it')] }));
  return markTitles(chronicle, clock, 'en', timelineWords('en'))({ ...entry, claims });
};

describe('what a mark says', () => {
  test('is who said it first, at a day that the axis tells', () => {
    expect(titleOf([actor])).toBe('Oleksii Reznikov');
  });

  test('tells a date that is more or less than a day, by the clock of the drawing', () => {
    expect(titleOf([actor], 'occurred')).toBe('20 to 22 February 2023, Oleksii Reznikov');
  });

  test('names a speaker of several claims once, and no more than two', () => {
    expect(titleOf([actor, actor, unnamed('a general')])).toBe('Oleksii Reznikov, a general');
    expect(titleOf([actor, unnamed('a'), unnamed('b'), unnamed('c')])).toBe('Oleksii Reznikov, a, and 2 others');
  });

  test('gives the id of what is missing while the content has errors', () => {
    expect(titleOf([{ kind: 'source', source: 'lost', seen: true }])).toBe('lost');
  });
});
