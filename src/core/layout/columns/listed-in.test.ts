import { expect, test } from 'vitest';
import type { DateColumns } from './report-columns.ts';
import { listedIn } from './listed-in.ts';

/** Reports from a day to a day, end exclusive. */
const dated = (...bounds: readonly (readonly [number, number])[]): DateColumns => {
  const none = new Float64Array(bounds.length).fill(NaN);
  return { earliest: Float64Array.from(bounds, ([from]) => from), latest: Float64Array.from(bounds, ([, to]) => to), coreStart: none, coreEnd: none, dayStart: none, dayEnd: none };
};
const before = [-90, -89] as const;
const after = [200, 201] as const;
const undated = [-Infinity, Infinity] as const;
const reports = dated(before, [1, 2], [50, 51], [99, 100], after, undated);
const whole = { start: 0, end: 100 };
const listed = (window: { start: number; end: number } | null, mask: Uint8Array | null = null) => {
  const found = listedIn(reports, window, whole, mask);
  return { listed: [...found.listed].join(''), beyond: found.beyond };
};

test('a window in the midst lists what lies in it and what has no date', () => {
  expect(listed({ start: 40, end: 60 })).toEqual({ listed: '001001', beyond: 0 });
});

test('a window that reaches an end of the whole period lists what lies beyond that end', () => {
  expect(listed({ start: 0, end: 60 })).toEqual({ listed: '111001', beyond: 1 });
  expect(listed({ start: 40, end: 100 })).toEqual({ listed: '001111', beyond: 1 });
  expect(listed(whole)).toEqual({ listed: '111111', beyond: 2 });
});

test('what is masked is not listed, and the counts are those of the window', () => {
  expect(listed(whole, Uint8Array.of(0, 1, 0, 1, 0, 0))).toEqual({ listed: '010100', beyond: 0 });
  expect(listedIn(reports, whole, whole, null).counts).toEqual({ before: 1, inside: 3, after: 1, undated: 1 });
});

test('without a window only what has no date is listed', () => {
  expect(listed(null)).toEqual({ listed: '000001', beyond: 0 });
});
