import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loopsIn } from './loops.ts';

const loops = (links: Record<string, string[]>) => loopsIn(new Map(Object.entries(links)));

describe('loops', () => {
  it('finds none where nothing leads back', () => {
    expect(loops({ a: ['b', 'c'], b: ['c'], c: ['gone'] })).toEqual([]);
  });

  it('finds a thing that leads to itself', () => {
    expect(loops({ a: ['a'] })).toEqual([['a', 'a']]);
  });

  it('finds loops of any length, each once, from its smallest id', () => {
    expect(loops({ c: ['a'], a: ['b'], b: ['c'], d: ['a'], x: ['y'], y: ['x'] })).toEqual([
      ['a', 'b', 'c', 'a'],
      ['x', 'y', 'x'],
    ]);
  });

  it('does not exhaust the stack on a very long chain', () => {
    const links = new Map(Array.from({ length: 50_000 }, (_, index) => [`n${index}`, [`n${(index + 1) % 50_000}`]] as const));
    expect(loopsIn(links)).toHaveLength(1);
  });

  it('finds a loop exactly when some id can be reached from itself', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), fc.subarray(ids)), (links) => {
        const reach = (from: string, seen = new Set<string>()): Set<string> => {
          for (const next of links[from] ?? []) if (!seen.has(next)) reach(next, seen.add(next));
          return seen;
        };
        expect(loops(links).length > 0).toBe(Object.keys(links).some((id) => reach(id).has(id)));
      }),
    );
  });
});
