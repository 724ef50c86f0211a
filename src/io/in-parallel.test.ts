import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inParallel } from './in-parallel.ts';

test('results stand in the order of the items, and never more than the limit are under way', async () => {
  let underWay = 0;
  let most = 0;
  const results = await inParallel([...Array(50).keys()], 4, async (item) => {
    underWay += 1;
    most = Math.max(most, underWay);
    for (let turn = item % 5; turn >= 0; turn -= 1) await setImmediate();
    underWay -= 1;
    return item * 2;
  });
  expect(results).toEqual([...Array(50).keys()].map((item) => item * 2));
  expect(most).toBe(4);
});

test('a failure of one is a failure of all', async () => {
  await expect(inParallel([1, 2, 3], 2, async (item) => (item === 2 ? Promise.reject(new Error('two')) : item))).rejects.toThrow('two');
});
