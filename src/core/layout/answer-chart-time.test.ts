import { describe, expect, test } from 'vitest';
import { dayAt, startOfDay } from '../time/zone.ts';
import { coverMark, coveredWindow } from './answer-chart-time.ts';
import { sampleAnswers } from './testing/answer-chart-sample.ts';
import { sampleZone, spanOf } from './testing/sample-chronicle.ts';
import { timeScale } from './time-scale.ts';

const windowOf = (...covers: string[]) => {
  const { chronicle, answers } = sampleAnswers(covers.map((each) => ({ covers: each, reported: '1999-01-01' })));
  const window = coveredWindow(answers, chronicle.site);
  return window === null ? null : [dayAt(sampleZone, window.start), dayAt(sampleZone, window.end - 1)];
};
const scale = timeScale({ start: startOfDay(sampleZone, '2023-02-20'), end: startOfDay(sampleZone, '2023-03-02') }, 0, 1000);
const markOf = (covers: string) => coverMark(spanOf(covers), scale, sampleZone, 6);

describe('the window of the time covered', () => {
  test('holds what the claims cover, with a day on either side, whenever they were reported', () => {
    expect(windowOf('2023-02-24', '2023-02-26/2023-02-27')).toEqual(['2023-02-23', '2023-02-28']);
  });

  test('does not go by the period of the site', () => {
    expect(windowOf('2021-05-03')).toEqual(['2021-05-02', '2021-05-04']);
  });

  test('is not stretched by the few that are far off', () => {
    expect(windowOf('2023-02-24', '2023-02-26', '1917')).toEqual(['2023-02-23', '2023-02-27']);
  });

  test('is none where no claim states a time', () => {
    expect(windowOf('unknown', 'unknown')).toBeNull();
    expect(windowOf()).toBeNull();
  });
});

describe('the time that a claim covers', () => {
  test('is a bar, solid where surely', () => {
    expect(markOf('2023-02-21')).toEqual({ kind: 'bar', left: 100, right: 200, start: 'given', end: 'given', core: [100, 200] });
    expect(markOf('2023-02-21~')).toMatchObject({ left: 100, right: 200, core: null });
    expect(markOf('2023-02-21?/2023-02-23')).toMatchObject({ left: 100, right: 400, core: [200, 400] });
  });

  test('of an hour stands where the hour is, and can still be seen', () => {
    const mark = markOf('2023-02-21T12:00');
    if (mark.kind !== 'bar') throw new Error(mark.kind);
    expect((mark.left + mark.right) / 2).toBeCloseTo(150, 0);
    expect(mark.right - mark.left).toBeCloseTo(6);
    expect(mark.core).toEqual([mark.left, mark.right]);
  });

  test('is open where it has no end, cut where it goes on, and told where it is elsewhere or nowhere', () => {
    expect(markOf('../2023-02-21')).toMatchObject({ kind: 'bar', left: 0, start: 'open', end: 'given' });
    expect(markOf('2023-02-28/2024')).toMatchObject({ kind: 'bar', right: 1000, end: 'beyond' });
    expect(markOf('1917')).toEqual({ kind: 'before' });
    expect(markOf('2024')).toEqual({ kind: 'after' });
    expect(markOf('unknown')).toEqual({ kind: 'unstated' });
  });
});
