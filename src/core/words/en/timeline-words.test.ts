import { describe, expect, test } from 'vitest';
import { enTimelineWords as words } from './timeline-words.ts';

describe('the timeline in English', () => {
  test('counts reports, and a part of them', () => {
    expect([0, 1, 1200].map(words.reports)).toEqual(['0 reports', '1 report', '1,200 reports']);
    expect(words.inWindow(86, 194, 0, 0)).toBe('86 of 194 reports');
    expect(words.inWindow(3, 3, 2, 1)).toBe('3 reports, 2 undated, 1 outside the period');
  });

  test('leaves out of a cluster and of the overview what there is none of', () => {
    expect(words.cluster(5, null, 0)).toBe('5 reports');
    expect(words.cluster(2, '3 – 4 November', 1)).toBe('2 reports, 3 – 4 November, 1 with a figure');
    expect(words.notInOverview(0, 5)).toBe('Not counted here: 5 outside the period');
  });
});
