import { describe, expect, test } from 'vitest';
import { startOfDay } from '../../time/zone.ts';
import { bySide } from '../columns/by-side.ts';
import type { Clock } from '../lanes.ts';
import { sampleChronicle, type SampleReport, sampleZone } from '../testing/sample-chronicle.ts';
import { timeScale } from '../time-scale.ts';
import { type FocusFrame, focusFrame, type FramedLane } from './focus-frame.ts';
import { laneHeights } from './lane-heights.ts';
import { levelMarks } from './level-marks.ts';
import { markSizes } from './metrics.ts';
import { sortMembers } from './sort-members.ts';
import { showsHours, zoomLevelAt } from './zoom-levels.ts';

const gutter = { left: 720, right: 780 };

/** The marks of two lanes between two days, each day of ten 60 wide, with the reports by their ids. */
function framed(reports: readonly SampleReport[], given: { first?: string; after?: string; clock?: Clock } = {}) {
  const { first = '2023-02-20', after = '2023-03-02', clock = 'reported' } = given;
  const { columns, lanes } = bySide(sampleChronicle(reports, { sides: ['north', 'south'] }), clock);
  const scale = timeScale({ start: startOfDay(sampleZone, first), end: startOfDay(sampleZone, after) }, 100, 700);
  const level = zoomLevelAt(scale);
  const dates = columns.dates[clock];
  const marks = levelMarks(lanes.map(({ members }) => sortMembers(dates, members, showsHours(level))), level, sampleZone, markSizes);
  const frame: FocusFrame = focusFrame(marks, laneHeights(marks, markSizes, () => 40), dates, scale, gutter, markSizes);
  return { lanes: frame.lanes, lane: frame.lanes[0] as FramedLane, idOf: ({ report }: { report: number }) => columns.ids[report] };
}

describe('a report', () => {
  test('of one day, or of an hour in it, is a unit in the column of the day', () => {
    const { lane } = framed([{ reported: '2023-02-20' }, { reported: '2023-02-21T23:30' }, { reported: '2023-02-22?' }]);
    expect(lane.bars).toEqual([]);
    expect(lane.units.map(({ x }) => x)).toEqual([130, 190, 250]);
  });

  test('stands where the clock has it', () => {
    const reports = [{ reported: '2023-02-20', occurred: '2023-02-22' }];
    expect(framed(reports).lane.units.map(({ x }) => x)).toEqual([130]);
    expect(framed(reports, { clock: 'occurred' }).lane.units.map(({ x }) => x)).toEqual([250]);
  });

  test('of more days is a bar, solid where it surely was', () => {
    expect(framed([{ reported: '2023-02-21?/2023-02-24' }]).lane.bars).toMatchObject([{ left: 160, right: 400, start: 'given', end: 'given', core: [220, 400] }]);
  });

  test('of a month in which nothing is sure has no core', () => {
    expect(framed([{ reported: '2023-02~' }]).lane.bars).toMatchObject([{ left: 100, right: 640, start: 'beyond', end: 'given', core: null }]);
  });

  test('with an open end runs to the edge of the window and says so', () => {
    const { lane, idOf } = framed([{ id: 'a', reported: '../2023-02-21' }, { id: 'b', reported: '2023-02-28/..' }]);
    expect(lane.bars.map((bar) => [idOf(bar), bar.left, bar.right, bar.start, bar.end])).toEqual([
      ['a', 100, 220, 'open', 'given'],
      ['b', 580, 700, 'given', 'open'],
    ]);
  });

  test('of a few days among centuries can still be seen', () => {
    const [bar] = framed([{ reported: '1950-02-21/1950-02-24' }], { first: '1900-01-01', after: '2000-01-01' }).lane.bars;
    expect((bar?.right ?? 0) - (bar?.left ?? 0)).toBeCloseTo(markSizes.shortestBar, 6);
  });

  test('without a date stands in the gutter', () => {
    const { units, undated } = framed([{ reported: 'unknown' }, { reported: 'XXXX' }]).lane;
    expect(units).toEqual([]);
    expect(undated.map(({ x }) => x)).toEqual([743, 757]);
  });

  test('outside the window is counted, not drawn', () => {
    const { lane, idOf } = framed([
      { id: 'a', reported: '2023-02-19' },
      { id: 'b', reported: '../2023-02-19' },
      { id: 'c', reported: '2023-03-02' },
      { id: 'd', reported: '2023-03' },
    ]);
    expect([lane.units, lane.before, lane.after]).toEqual([[], 2, 1]);
    expect(lane.bars.map(idOf)).toEqual(['d']);
  });
});

describe('a lane', () => {
  test('without any report is as high as it must be', () => {
    expect(framed([]).lanes[1]).toMatchObject({ height: 40, units: [], bars: [], clusters: [] });
  });

  test('of ten thousand reports on one day has one cluster, of all of them and as high as any', () => {
    const { units, clusters } = framed(Array.from({ length: 10_000 }, () => ({}))).lane;
    expect(units).toEqual([]);
    expect(clusters).toMatchObject([{ of: 'days', left: 280, right: 340, height: 64 }]);
    expect(clusters[0]?.reports).toHaveLength(10_000);
  });

  test('of many reports on one day and more on another shows by the heights which had more', () => {
    const on = (count: number, reported: string) => Array.from({ length: count }, () => ({ reported }));
    const { clusters } = framed([...on(100, '2023-02-22'), ...on(200, '2023-02-24')]).lane;
    expect(clusters.map(({ height, reports }) => [reports.length, height])).toEqual([[100, 41], [200, 64]]);
  });

  test('of very many bars has those without a row of their own as clusters where they begin', () => {
    const { bars, clusters } = framed(Array.from({ length: 100 }, () => ({ reported: '2023-02-21/2023-02-22' }))).lane;
    expect(bars).toHaveLength(markSizes.barRows);
    expect(clusters.map(({ of, reports, left }) => [of, reports.length, left])).toEqual([['bars', 100 - markSizes.barRows, 160]]);
  });

  test('says how many bars without a row of their own run on into the window', () => {
    const { runningOn, bars } = framed(Array.from({ length: 20 }, () => ({ reported: '2023-02-10/2023-02-26' }))).lane;
    expect([bars.length, runningOn]).toEqual([markSizes.barRows, 20 - markSizes.barRows]);
  });
});

describe('bars', () => {
  const rowsOf = (...spans: string[]) => {
    const { lane, idOf } = framed(spans.map((reported) => ({ id: reported, reported })));
    return Object.fromEntries(lane.bars.map((bar) => [idOf(bar), bar.top]));
  };
  const rowHeight = markSizes.barHeight + markSizes.barGap;

  test('share a row if they do not touch', () => {
    const rows = rowsOf('2023-02-20/2023-02-22', '2023-02-25/2023-02-27');
    expect(new Set(Object.values(rows)).size).toBe(1);
  });

  test('that meet are in two rows', () => {
    const { '2023-02-20/2023-02-23': first = 0, '2023-02-23/2023-02-25': second = 0 } = rowsOf('2023-02-20/2023-02-23', '2023-02-23/2023-02-25');
    expect(second - first).toBe(rowHeight);
  });

  test('of one start stand with the longer above', () => {
    const { '2023-02-20/2023-02-22': short = 0, '2023-02-20/2023-02-26': long = 0 } = rowsOf('2023-02-20/2023-02-22', '2023-02-20/2023-02-26');
    expect(short - long).toBe(rowHeight);
  });
});
