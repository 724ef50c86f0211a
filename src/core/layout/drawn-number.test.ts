import { expect, test } from 'vitest';
import { drawn } from './drawn-number.ts';

test('a coordinate has at most one decimal and no negative zero', () => {
  expect([12, 12.34, 12.96, -0.04, 1e-9, -3.25].map(drawn)).toEqual(['12', '12.3', '13', '0', '0', '-3.2']);
});
