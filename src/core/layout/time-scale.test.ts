import { scaleUtc } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeScale } from './time-scale.ts';

const start = Date.parse('2023-02-01T00:00Z');
const end = Date.parse('2023-03-01T00:00Z');

describe('a time scale', () => {
  test('takes the ends of the window to the ends of the range', () => {
    const scale = timeScale({ start, end }, 100, 380);
    expect([scale.x(start), scale.x(end)]).toEqual([100, 380]);
    expect(scale.x(Date.parse('2023-02-15T00:00Z'))).toBe(240);
  });

  test('goes on outside the window, unless it is asked to stay within', () => {
    const scale = timeScale({ start, end }, 0, 280);
    expect(scale.x(Date.parse('2023-03-02T00:00Z'))).toBe(290);
    expect(scale.within(Infinity)).toBe(280);
    expect(scale.within(-Infinity)).toBe(0);
  });

  test('finds the instant of an x', () => {
    expect(timeScale({ start, end }, 0, 28).instantAt(14)).toBe(Date.parse('2023-02-15T00:00Z'));
  });

  test('is the UTC scale of d3', () => {
    const instant = fc.integer({ min: -3e14, max: 3e14 });
    fc.assert(
      fc.property(instant, fc.integer({ min: 1000, max: 1e14 }), instant, fc.integer({ min: -100, max: 2000 }), (from, length, at, x) => {
        const [ours, theirs] = [timeScale({ start: from, end: from + length }, 40, 1168), scaleUtc([from, from + length], [40, 1168])];
        expect(ours.x(at) / theirs(at)).toBeCloseTo(1, 6);
        expect(Math.abs(ours.instantAt(x) - theirs.invert(x).getTime())).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('cannot be changed', () => {
    expect(Object.isFrozen(timeScale({ start, end }, 0, 1))).toBe(true);
  });

  test('refuses a window without any time in it', () => {
    expect(() => timeScale({ start, end: start }, 0, 1)).toThrow(RangeError);
  });

  test('never goes back as time goes on', () => {
    const instant = fc.integer({ min: -3e14, max: 3e14 });
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 1e14 }), instant, instant, (from, length, a, b) => {
        const scale = timeScale({ start: from, end: from + length }, 40, 1168);
        expect(scale.x(Math.min(a, b))).toBeLessThanOrEqual(scale.x(Math.max(a, b)));
      }),
    );
  });
});
