import { expect, test } from 'vitest';
import type { Relation } from '../../model/claim.ts';
import { sampleChronicle } from '../testing/sample-chronicle.ts';
import { reportLinks } from './report-links.ts';

const relation = (type: Relation['type'], entry: string, direction: Relation['direction'] = 'to'): Relation => ({ type, direction, entry, claim: null, note: null, differsIn: [] });

function linksOf(ofEntries: readonly Relation[][], ofClaims: readonly Relation[][] = []) {
  const plain = sampleChronicle(ofEntries.map((_, index) => ({ id: `r${index}`, reported: `2023-02-0${index + 1}` })));
  const entries = plain.entries.map((entry, index) => ({
    ...entry,
    relations: ofEntries[index] ?? [],
    claims: entry.claims.map((claim) => ({ ...claim, relations: ofClaims[index] ?? [] })),
  }));
  return reportLinks({ entries });
}

test('a report that disputes or supports another is linked to it, from the side that says so', () => {
  expect(linksOf([[relation('disputes', 'r1')], [relation('disputes', 'r0', 'from')], [relation('supports', 'r0')]])).toEqual([
    [0, 1, 'disputes'],
    [2, 0, 'supports'],
  ]);
});

test('claims link their reports, each pair once', () => {
  expect(linksOf([[relation('disputes', 'r1')], []], [[relation('disputes', 'r1'), relation('disputes', 'r1')], []])).toEqual([[0, 1, 'disputes']]);
});

test('claims of one report, updates and the same event link nothing', () => {
  expect(linksOf([[relation('disputes', 'r0'), relation('updates', 'r1'), relation('same-event', 'r1')], []])).toEqual([]);
});
