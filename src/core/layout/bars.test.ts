import { describe, expect, test } from 'vitest';
import { widened } from './bars.ts';

const area = { left: 0, right: 100 };

describe('a stretch that is too narrow', () => {
  test('grows about its middle', () => expect(widened(40, 44, 10, area)).toEqual({ left: 37, right: 47 }));
  test('stays within the area', () => expect(widened(98, 100, 10, area)).toEqual({ left: 90, right: 100 }));
  test('cannot be wider than the area', () => expect(widened(50, 50, 1000, area)).toEqual(area));
});
