import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LoopGuard } from './loop-guard.ts';

describe('things that lead to others', () => {
  test('may not lead back to themselves, in one step or in several', () => {
    const guard = new LoopGuard();
    expect(guard.add('a', ['a'])).toEqual(['a', 'a']);
    expect(guard.add('a', ['b', 'x'])).toBeNull();
    expect(guard.add('b', ['y', 'c'])).toBeNull();
    expect(guard.add('c', ['x', 'a'])).toEqual(['c', 'a', 'b', 'c']);
    expect(guard.add('c', ['x'])).toBeNull();
  });

  test('never make a loop of those that were added', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), fc.array(fc.subarray(ids), { minLength: 5, maxLength: 5 }), (order, wholes) => {
        const guard = new LoopGuard();
        const added = new Map<string, readonly string[]>();
        for (const [index, id] of order.entries()) {
          const way = guard.add(id, wholes[index] ?? []);
          if (way === null) added.set(id, wholes[index] ?? []);
          else expect(way.slice(1).every((step, at) => (added.get(way[at] as string) ?? wholes[index] ?? []).includes(step))).toBe(true);
        }
        const leadsBack = (from: string, seen: readonly string[] = []): boolean => seen.includes(from) || (added.get(from) ?? []).some((next) => leadsBack(next, [...seen, from]));
        expect(order.filter((id) => added.has(id) && leadsBack(id))).toEqual([]);
      }),
    );
  });
});
