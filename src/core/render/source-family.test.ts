import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../model/source.ts';
import { smallClaim, smallRecord } from '../testing/small-record.ts';
import { restingClaims } from './resting-claims.ts';
import { familyOf, type Relative } from './source-family.ts';

const sourcesOf = (derived: Readonly<Record<string, readonly string[]>>): Map<string, Source> =>
  new Map(smallRecord({ entries: {}, sources: Object.fromEntries(Object.entries(derived).map(([id, parents]) => [id, parents.length === 0 ? {} : { 'derived-from': parents }])) }).sources.map((each) => [each.id, each]));

const wayOf = ({ way }: Relative): string => way.map(({ id }) => id).join(' → ');

function toldOf(sources: ReadonlyMap<string, Source>, id: string) {
  const family = familyOf(sources.get(id) as Source, sources);
  return { originals: family.originals.map(wayOf), copies: family.copies.map(wayOf), siblings: family.siblings.map(wayOf) };
}

describe('the family of a source', () => {
  const sources = sourcesOf({ agency: [], paper: ['agency'], reprint: ['paper'], copy: ['reprint'], radio: ['agency'], apart: [], both: ['apart', 'paper'] });

  it('is empty for a source that repeats nothing and that nothing repeats', () => {
    expect(toldOf(sources, 'log')).toEqual({ originals: [], copies: [], siblings: [] });
  });

  it('has all that it goes back to, all that goes back to it, and all that goes back to the same, over any length', () => {
    expect(toldOf(sources, 'paper')).toEqual({
      originals: ['paper → agency'],
      copies: ['both → paper', 'reprint → paper', 'copy → reprint → paper'],
      siblings: ['radio → agency'],
    });
    expect(toldOf(sources, 'copy')).toEqual({
      originals: ['copy → reprint', 'copy → reprint → paper', 'copy → reprint → paper → agency'],
      copies: [],
      siblings: ['both → paper', 'radio → agency'],
    });
    expect(toldOf(sources, 'apart')).toEqual({ originals: [], copies: ['both → apart'], siblings: [] });
  });

  it('is mutual: whatever is of it has the source in its own', () => {
    const ids = ['s0', 's1', 's2', 's3', 's4', 's5'];
    fc.assert(
      fc.property(fc.tuple(...ids.map((_, index) => fc.subarray(ids.slice(0, index)))), (parents) => {
        const all = sourcesOf(Object.fromEntries(ids.map((id, index) => [id, parents[index] ?? []])));
        for (const id of ids) {
          const own = familyOf(all.get(id) as Source, all);
          const backTo = (other: Source, kind: keyof typeof own) => familyOf(other, all)[kind].some(({ source }) => source.id === id);
          expect(own.originals.every(({ source }) => backTo(source, 'copies'))).toBe(true);
          expect(own.copies.every(({ source }) => backTo(source, 'originals'))).toBe(true);
          expect(own.siblings.every(({ source }) => backTo(source, 'siblings'))).toBe(true);
          for (const { way } of [...own.originals, ...own.copies, ...own.siblings]) {
            way.slice(1).forEach((next, index) => expect(way[index]?.derivedFrom).toContain(next.id));
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the claims that cite a source', () => {
  it('rest on it alone, or on its family, or on others too', () => {
    const cites = (...ids: string[]) => ({ cites: ids.map((source) => ({ source })) });
    const chronicle = smallRecord({
      sources: { agency: {}, paper: { 'derived-from': ['agency'] }, radio: { 'derived-from': ['agency'] } },
      entries: {
        e1: { claims: [smallClaim('a', cites('paper')), smallClaim('b', { cites: [{ source: 'paper', locator: 1 }, { source: 'paper', locator: 2 }] }), smallClaim('c', cites('paper', 'log'))] },
        e2: { claims: [smallClaim('a', cites('radio', 'paper')), smallClaim('b', cites('log')), smallClaim('c', cites('paper', 'agency', 'radio'))] },
      },
    });
    const sources = new Map(chronicle.sources.map((each) => [each.id, each]));
    const entries = new Map(chronicle.entries.map((each) => [each.id, each]));
    const told = (id: string) => {
      const source = sources.get(id) as Source;
      const { citing, alone, withFamily } = restingClaims(source, familyOf(source, sources), entries);
      return [citing, alone.map(({ entry, claim }) => `${entry}#${claim}`), withFamily.map(({ entry, claim }) => `${entry}#${claim}`)];
    };
    expect(told('paper')).toEqual([5, ['e1#a', 'e1#b'], ['e2#a', 'e2#c']]);
    expect(told('log')).toEqual([2, ['e2#b'], []]);
    expect(told('agency')).toEqual([1, [], ['e2#c']]);
  });
});
