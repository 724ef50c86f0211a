import { expect, test } from 'vitest';
import { sampleChronicle } from '../testing/sample-chronicle.ts';
import { firstView } from './first-view.ts';

test('the first view shows what may lie in the first window, what has no date, and what lies before a period that it begins with', () => {
  const chronicle = sampleChronicle([
    { id: 'in', reported: '2023-02-20' },
    { id: 'partly', reported: '2023-02' },
    { id: 'before', reported: '2022' },
    { id: 'undated', reported: 'unknown' },
  ]);
  const { window, shown, counts, beyond } = firstView(chronicle, 'reported');
  expect(window).not.toBeNull();
  expect([...shown].sort()).toEqual(['before', 'in', 'partly', 'undated']);
  expect(counts).toEqual({ before: 1, inside: 2, after: 0, undated: 1 });
  expect(beyond).toBe(1);
});

test('without any date the first view has no window', () => {
  const { window, shown } = firstView(sampleChronicle([{ id: 'undated', reported: 'unknown' }], { period: null }), 'reported');
  expect([window, [...shown]]).toEqual([null, ['undated']]);
});
