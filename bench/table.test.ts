import { describe, expect, test } from 'vitest';
import { type Measurement, percentile } from './measure.ts';
import { middleOf, tableOf } from './table.ts';

const seen = (more: Partial<Measurement> = {}): Measurement => ({
  tool: 'ours',
  events: 1000,
  ready: 200,
  frames: { percentile95: 16.7, longest: 33.4, count: 400 },
  heap: 4_000_000,
  nodes: 900,
  bytes: 50_000,
  took: 9000,
  faults: [],
  ...more,
});

describe('the table', () => {
  test('says how many times ours each figure of another tool is', () => {
    const table = tableOf([seen(), seen({ tool: 'theirs', ready: 1000, frames: { percentile95: 50.1, longest: 334, count: 90 }, heap: 6_000_000, nodes: 90_000, bytes: 25_000 })], 'ours', 120_000);
    expect(table.split('\n').map((line) => line.replace(/ {2,}/g, ' | '))).toEqual([
      '1,000 events | ready ms | 95 % of frames ms | longest frame ms | heap MB | nodes | gzip kB',
      'ours | 200 | 16.7 | 33.4 | 4 | 900 | 50',
      'theirs | 1,000 (5×) | 50.1 (3×) | 334 (10×) | 6 (1.5×) | 90,000 (100×) | 25 (0.5×)',
    ]);
  });

  test('says that a cap was passed, and compares nothing with what it does not know', () => {
    const capped = { frames: null, heap: null, nodes: null };
    const [, own, other] = tableOf([seen(capped), seen({ tool: 'theirs', ...capped, ready: null })], 'ours', 120_000).split('\n');
    expect(own?.match(/> 120 s/g)).toHaveLength(4);
    expect(other?.match(/> 120 s/g)).toHaveLength(5);
    expect(tableOf([seen(capped), seen({ tool: 'theirs' })], 'ours', 120_000)).toMatch(/theirs +200 \(1×\) +16\.7 +33\.4 +4 +900 +50 \(1×\)/);
  });

  test('has a part for each number of events', () => {
    expect(tableOf([seen({ events: 10_000 }), seen()], 'ours', 1000).split('\n\n').map((part) => part.split(' ')[0])).toEqual(['1,000', '10,000']);
  });
});

test('what went wrong stands below the table, once', () => {
  const middle = middleOf([seen({ faults: ['It broke.'] }), seen({ faults: ['It broke.', 'It broke again.'] })]);
  expect(tableOf([middle], 'ours', 1000).split('\n').slice(2)).toEqual(['ours: It broke.', 'ours: It broke again.']);
});

describe('of several measurements', () => {
  test('the middle one of each figure counts', () => {
    const middle = middleOf([seen({ ready: 300, bytes: 1 }), seen({ ready: 100, bytes: 3 }), seen({ ready: 900, bytes: 2 })]);
    expect(middle).toMatchObject({ ready: 300, bytes: 2 });
  });

  test('one beyond the cap is not made up for by others', () => {
    expect(middleOf([seen(), seen({ frames: null }), seen()]).frames).toBeNull();
  });
});

test('95 % of the frames take no longer than the 95th percentile', () => {
  const frames = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(percentile(frames, 0.95)).toBe(95);
  expect(percentile([5], 0.95)).toBe(5);
});
