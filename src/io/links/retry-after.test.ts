import { expect, test } from 'vitest';
import { retryAfterWait } from './retry-after.ts';

const now = Date.UTC(2026, 10, 23, 12, 0, 0);

test.each([
  ['7', 7_000],
  [' 120 ', 120_000],
  ['Mon, 23 Nov 2026 12:00:30 GMT', 30_000],
  ['Monday, 23-Nov-26 12:00:30 GMT', 30_000],
  ['Mon Nov 23 12:00:30 2026', 30_000],
  ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
  ['-5', 0],
  ['1.5', 0],
  ['soon', 0],
  ['2026-11-23T12:00:30Z', 0],
  ['99999999999999999999', 0],
  ['', 0],
  [null, 0],
] as const)('“%s” asks to wait %i ms', (value, expected) => expect(retryAfterWait(value, now)).toBe(expected));
