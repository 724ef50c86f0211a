import { describe, expect, test } from 'vitest';
import type { Figure } from '../model/figure.ts';
import { figureMark, isOpenAbove, isOpenBelow, openLength } from './answer-chart-figure.ts';
import { valueScale } from './answer-chart-scale.ts';
import { sampleFigure } from './testing/answer-chart-sample.ts';

const scale = valueScale([500], { left: 0, right: 500 }, { left: 0, right: 520 }, String);
const markOf = (figure: Partial<Figure>) => figureMark({ ...sampleFigure, ...figure }, scale);

describe('a figure', () => {
  test('of one number is a point', () => {
    expect(markOf({ value: 77 })).toMatchObject({ left: 77, right: 77, low: 'included', high: 'included', isPoint: true });
    expect(markOf({ min: 77, max: 77 }).isPoint).toBe(true);
  });

  test('between two goes from one to the other, and tells which of them are meant', () => {
    expect(markOf({ min: 400, max: 500 })).toMatchObject({ left: 400, right: 500, low: 'included', high: 'included', isPoint: false });
    expect(markOf({ over: 40, under: 60 })).toMatchObject({ left: 40, right: 60, low: 'excluded', high: 'excluded' });
    expect(markOf({ over: 40, max: 60 })).toMatchObject({ low: 'excluded', high: 'included' });
  });

  test('without a bound above is open there, as far whatever its number', () => {
    expect(markOf({ min: 100 })).toMatchObject({ left: 100, right: 100 + openLength, low: 'included', high: 'open' });
    expect(markOf({ over: 500 })).toMatchObject({ left: 500, right: 500 + openLength, low: 'excluded', high: 'open' });
    expect(isOpenAbove({ ...sampleFigure, min: 1 })).toBe(true);
    expect(isOpenAbove({ ...sampleFigure, max: 1 })).toBe(false);
  });

  test('without a bound below is open there, not below 0 unless it could not be seen', () => {
    expect(markOf({ max: 200 })).toMatchObject({ left: 200 - openLength, right: 200, low: 'open', high: 'included' });
    expect(markOf({ under: 30 })).toMatchObject({ left: 0, right: 30, low: 'open', high: 'excluded' });
    expect(markOf({ max: 0 }).left).toBeLessThan(0);
    expect(isOpenBelow({ ...sampleFigure, under: 1 })).toBe(true);
  });

  test('without a number is none', () => {
    expect(() => markOf({})).toThrow(RangeError);
  });
});
