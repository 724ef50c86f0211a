import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueScale } from './answer-chart-scale.ts';
import { textWidth } from './text-width.ts';

const range = { left: 110, right: 480 };
const column = { left: 100, right: 500 };
const format = (value: number) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }).format(value);
const scaleOf = (...values: number[]) => valueScale(values, range, column, format);
const labelsOf = (...values: number[]) => scaleOf(...values).ticks.map(({ label }) => label);

describe('the axis of figures', () => {
  test('begins at 0 and ends at a round number', () => {
    expect(labelsOf(77, 500)).toEqual(['0', '100', '200', '300', '400', '500']);
    expect(scaleOf(77, 530)).toMatchObject({ most: 600, left: 110, right: 480 });
    expect(scaleOf(530).x(0)).toBe(110);
    expect(scaleOf(530).x(600)).toBe(480);
  });

  test('names no parts of what is counted in whole numbers', () => {
    expect(labelsOf(1)).toEqual(['0', '1']);
    expect(labelsOf(0)).toEqual(['0', '1']);
    expect(labelsOf(0.5)).toEqual(['0', '0.1', '0.2', '0.3', '0.4', '0.5']);
  });

  test('has fewer names where they are long', () => {
    expect(labelsOf(1e12)).toEqual(['0', '500,000,000,000', '1,000,000,000,000']);
    expect(labelsOf(1.7e308)[0]).toBe('0');
  });

  test('never falls as the number grows, names no tick over another, and keeps them in the column', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 1e12 }), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), fc.integer({ min: 60, max: 600 }), (values, width) => {
        const within = { left: 100, right: 100 + width };
        const scale = valueScale(values, { left: 108, right: 92 + width }, within, format);
        const xs = values.toSorted((a, b) => a - b).map(scale.x);
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
        for (const x of [...xs, ...scale.ticks.map((tick) => tick.x)]) {
          expect(x).toBeGreaterThanOrEqual(108);
          expect(x).toBeLessThanOrEqual(92 + width + 1e-6);
        }
        const boxes = scale.ticks.filter(({ label }) => label !== '').map(({ label, labelX }) => [labelX - textWidth(label) / 2, labelX + textWidth(label) / 2] as const);
        for (const [index, [left, right]] of boxes.entries()) {
          expect(left).toBeGreaterThanOrEqual(boxes[index - 1]?.[1] ?? 100 - 1e-6);
          expect(right).toBeLessThanOrEqual(100 + width + 1e-6);
        }
      }),
    );
  });
});
