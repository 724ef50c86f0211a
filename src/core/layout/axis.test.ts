import { describe, expect, test } from 'vitest';
import { startOfDay } from '../time/zone.ts';
import { axisOf } from './axis.ts';
import { timeScale } from './time-scale.ts';

const zone = 'Europe/Kyiv';
const axis = (first: string, after: string, width: number) => axisOf(timeScale({ start: startOfDay(zone, first), end: startOfDay(zone, after) }, 100, 100 + width), zone, 'en');
const labelsOf = (...given: Parameters<typeof axis>) => axis(...given).labels.map(({ x, text }) => [x, text]);

describe('an axis', () => {
  test('names days in the middle of their columns', () => {
    expect(labelsOf('2023-02-26', '2023-03-01', 300)).toEqual([[150, '26 Feb 2023'], [250, '27'], [350, '28']]);
  });

  test('names longer steps where they begin', () => {
    const { isByDay, labels } = axis('2023-02-20', '2023-03-13', 420);
    expect(isByDay).toBe(false);
    expect(labels.map(({ x, text }) => [x, text])).toEqual([[104, '20 Feb 2023'], [244, '27 Feb'], [384, '6 Mar']]);
  });

  test('has no hours while marks stand at their days', () => {
    expect(axis('2023-02-26', '2023-03-01', 1000).labels).toHaveLength(3);
    expect(axis('2023-02-26', '2023-02-27', 1000).labels.map(({ text }) => text)).toContain('12:00');
  });

  test('has rules of longer steps apart', () => {
    const { major, minor } = axis('2023-02-26', '2023-03-01', 300);
    expect([minor, major]).toEqual([[100, 300], [200]]);
  });
});
