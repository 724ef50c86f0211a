import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateColumns, ReportColumns } from '../columns/report-columns.ts';
import { lengthOf } from '../calendar-steps.ts';
import { timeScale } from '../time-scale.ts';
import { focusFrame, type FocusFrame } from './focus-frame.ts';
import { laneHeights } from './lane-heights.ts';
import { levelMarks } from './level-marks.ts';
import { markSizes } from './metrics.ts';
import { sortMembers } from './sort-members.ts';
import { leastPixels, showsHours, zoomLevelAt, zoomLevels } from './zoom-levels.ts';

const hour = 3_600_000;
const day = 24 * hour;
const zone = 'UTC';
const start = Date.UTC(2023, 0, 1);

type Span = readonly [earliest: number, latest: number];

/** Reports with those bounds and nothing else. */
function reportsOf(spans: readonly Span[]): ReportColumns {
  const column = (value: (span: Span) => number) => Float64Array.from(spans, value);
  const isOneDay = ([from, to]: Span) => Math.floor(from / day) === Math.floor((to - 1) / day);
  const dates: DateColumns = {
    earliest: column(([from]) => from),
    latest: column(([, to]) => to),
    coreStart: column(([from]) => from),
    coreEnd: column(([, to]) => to),
    dayStart: column((span) => (isOneDay(span) ? Math.floor(span[0] / day) * day : Number.NaN)),
    dayEnd: column((span) => (isOneDay(span) ? (Math.floor(span[0] / day) + 1) * day : Number.NaN)),
  };
  const none = { starts: new Uint32Array(spans.length + 1), values: new Uint16Array() };
  return {
    count: spans.length,
    ids: spans.map((_, index) => `r${index}`),
    dates: { reported: dates, occurred: dates },
    side: new Int16Array(spans.length),
    flags: new Uint8Array(spans.length),
    lists: { side: none, claimant: none, topic: none, place: none, metric: none, status: none, question: none },
  };
}

const spans = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 400 }).map((at): Span => [start + at * day, start + (at + 1) * day]),
    fc.integer({ min: 0, max: 400 * 24 }).map((at): Span => [start + at * hour, start + at * hour + 60_000]),
    fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 90 })).map(([at, days]): Span => [start + at * day, start + (at + days) * day]),
    fc.integer({ min: 0, max: 400 }).map((at): Span => [-Infinity, start + at * day]),
    fc.integer({ min: 0, max: 400 }).map((at): Span => [start + at * day, Infinity]),
    fc.constant<Span>([-Infinity, Infinity]),
  ),
  { maxLength: 400 },
);
const levels = fc.constantFrom(...zoomLevels.slice(0, 9));
/** How much wider than the narrowest scale of the level, and from where. */
const view = fc.record({ wider: fc.double({ min: 1, max: 3, noNaN: true }), at: fc.double({ min: -0.1, max: 1, noNaN: true }) });

const marksOf = (reports: ReportColumns, members: readonly number[][], level: (typeof zoomLevels)[number]) =>
  levelMarks(members.map((each) => sortMembers(reports.dates.reported, each, showsHours(level))), level, zone, markSizes);

const gutter = { left: 1200, right: 1280 };

function frameOf(reports: ReportColumns, level: (typeof zoomLevels)[number], { wider, at }: { wider: number; at: number }): FocusFrame {
  const members = [0, 1].map((lane) => Array.from({ length: reports.count }, (_, index) => index).filter((index) => index % 2 === lane));
  const marks = marksOf(reports, members, level);
  const from = start + at * 400 * day;
  const scale = timeScale({ start: from, end: from + 1000 / (leastPixels(level) * wider) }, 100, 1100);
  return focusFrame(marks, laneHeights(marks, markSizes, () => 60), reports.dates.reported, scale, gutter, markSizes);
}

const countOf = (frame: FocusFrame) =>
  frame.lanes.map(
    ({ units, bars, clusters, undated, runningOn, before, after }) =>
      units.length + bars.length + undated.length + runningOn + before + after + clusters.reduce((sum, { reports }) => sum + reports.length, 0),
  );

describe('the levels of the zoom', () => {
  test('are one for each scale, from hours to thousands of years', () => {
    const at = (length: number) => zoomLevelAt(timeScale({ start, end: start + length }, 0, 1000)).step;
    expect([6 * hour, day, 4 * day, 20 * day, 60 * day, 365 * day, 3650 * day, 200 * 365 * day].map(at)).toEqual([
      { unit: 'hour', every: 1 },
      { unit: 'hour', every: 6 },
      { unit: 'day', every: 1 },
      { unit: 'day', every: 1 },
      { unit: 'week', every: 1 },
      { unit: 'month', every: 1 },
      { unit: 'year', every: 1 },
      { unit: 'year', every: 10 },
    ]);
  });

  test('begin at wider and wider steps as they become finer', () => {
    const pixels = zoomLevels.map(({ step, leastWidth }) => leastWidth / lengthOf(step));
    expect(pixels).toEqual([...pixels].sort((a, b) => b - a));
  });
});

describe('the marks of a level', () => {
  test('show or count every report of a lane exactly once, whatever the window', () => {
    fc.assert(
      fc.property(spans, levels, view, (some, level, where) => {
        const frame = frameOf(reportsOf(some), level, where);
        expect(countOf(frame)).toEqual([Math.ceil(some.length / 2), Math.floor(some.length / 2)]);
      }),
    );
  });

  test('overlap no other of their lane, at no scale of the level', () => {
    fc.assert(
      fc.property(spans, levels, view, (some, level, where) => {
        for (const { units, clusters, bars } of frameOf(reportsOf(some), level, where).lanes) {
          for (const [index, a] of units.entries()) {
            for (const b of units.slice(index + 1)) expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(markSizes.pitch - 0.1);
          }
          for (const [index, a] of bars.entries()) for (const b of bars.slice(index + 1)) expect(a.top !== b.top || a.right < b.left || b.right < a.left).toBe(true);
          for (const [index, a] of clusters.entries()) {
            for (const b of clusters.slice(index + 1)) expect(a.of !== b.of || a.right <= b.left + 0.01 || b.right <= a.left + 0.01).toBe(true);
          }
        }
      }),
    );
  });

  test('lie within their lane', () => {
    fc.assert(
      fc.property(spans, levels, view, (some, level, where) => {
        for (const { top, height, units, clusters, bars, undated } of frameOf(reportsOf(some), level, where).lanes) {
          for (const { y } of [...units, ...undated]) expect(y >= top + 5 && y <= top + height - 5).toBe(true);
          for (const each of [...clusters, ...bars.map((bar) => ({ ...bar, height: markSizes.barHeight }))]) {
            expect(each.top >= top && each.top + each.height <= top + height).toBe(true);
          }
        }
      }),
    );
  });

  test('keep their rows and clusters as the window moves', () => {
    fc.assert(
      fc.property(spans, levels, view, fc.double({ min: -0.05, max: 0.05, noNaN: true }), (some, level, where, shift) => {
        const reports = reportsOf(some);
        const rowsOf = ({ lanes }: FocusFrame) => new Map(lanes.flatMap(({ units, clusters }) => [...units.map(({ report, y }) => [`${report}`, y] as const), ...clusters.map(({ key, top }) => [key, top] as const)]));
        const [before, after] = [rowsOf(frameOf(reports, level, where)), rowsOf(frameOf(reports, level, { ...where, at: where.at + shift }))];
        for (const [key, y] of before) if (after.has(key)) expect(after.get(key)).toBe(y);
      }),
    );
  });

  test('are the same in whatever order their reports are given', () => {
    const some: Span[] = [[start, start + day], [start + 3 * day, start + 9 * day], [start + day, start + 2 * day]];
    const level = zoomLevels[3] as (typeof zoomLevels)[number];
    const marks = (members: number[]) => marksOf(reportsOf(some), [members], level);
    expect(marks([2, 0, 1])).toEqual(marks([0, 1, 2]));
  });

  test('are clusters where a day has more reports than there are rows for, with all of the day in them', () => {
    const many = Array.from({ length: 10_000 }, (): Span => [start, start + day]);
    const [lane] = marksOf(reportsOf(many), [many.map((_, index) => index)], zoomLevels[3] as (typeof zoomLevels)[number]).lanes;
    expect(lane?.units.at).toHaveLength(0);
    expect(lane?.clusters.map(({ reports, start: from, end }) => [reports.length, from, end])).toEqual([[10_000, start, start + day]]);
  });

  test('are never so many in one view that a browser could not move them', () => {
    const many = Array.from({ length: 5000 }, (_, index): Span => [start + Math.floor(index / 14) * day, start + (Math.floor(index / 14) + 1) * day]);
    for (const level of zoomLevels.slice(2, 9)) {
      for (const at of [0, 0.2, 0.5]) {
        const [a, b] = frameOf(reportsOf(many), level, { wider: 1, at }).lanes;
        expect((a?.units.length ?? 0) + (b?.units.length ?? 0)).toBeLessThanOrEqual(markSizes.limit);
      }
    }
  });
});
