import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../time/zone.ts';
import { dateAxis } from './answer-chart-dates.ts';
import { textWidth } from './text-width.ts';
import { timeScale } from './time-scale.ts';

const zone = 'Europe/Kyiv';
const axisOf = (first: string, after: string, width: number) => dateAxis(timeScale({ start: startOfDay(zone, first), end: startOfDay(zone, after) }, 0, width), zone, 'en');
const textsOf = (...given: Parameters<typeof axisOf>) => axisOf(...given).labels.map(({ text }) => text);

describe('the dates of a column', () => {
  test('are those of each day in its middle, where they have room', () => {
    expect(axisOf('2023-02-23', '2023-02-25', 200).labels).toMatchObject([
      { x: 50, anchor: 'middle', text: '23 Feb 2023' },
      { x: 150, anchor: 'middle', text: '24' },
    ]);
  });

  test('are at least those of the ends', () => {
    expect(textsOf('2023-02-24', '2023-03-01', 118)).toEqual(['24 Feb', '28 Feb']);
    expect(textsOf('2023-02-24', '2023-03-01', 180)).toContain('25');
    expect(textsOf('2022-12-24', '2023-01-05', 70)).toEqual(['2022', '2023']);
  });

  test('name the month in which the column begins as fully as there is room', () => {
    expect(textsOf('2023-01-12', '2023-03-12', 240)).toEqual(['Jan 2023', 'February 2023', 'March']);
    expect(textsOf('2023-01-12', '2023-03-12', 300)).toEqual(['January 2023', 'February', 'March']);
    expect(textsOf('2023-01-25', '2023-04-12', 260)).toEqual(['Feb 2023', 'March']);
  });

  test('never stand on one another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 60, max: 900 }), (days, width) => {
        const start = startOfDay(zone, '1990-01-01');
        const { labels } = dateAxis(timeScale({ start, end: start + days * 86_400_000 }, 0, width), zone, 'en');
        let end = -Infinity;
        for (const { x, anchor, text } of labels) {
          const left = x - textWidth(text) * { start: 0, middle: 0.5, end: 1 }[anchor];
          expect(left).toBeGreaterThanOrEqual(end);
          end = left + textWidth(text);
        }
        expect(end).toBeLessThanOrEqual(width + 1e-6);
      }),
    );
  });
});
