import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../time/day-of.ts';
import { startOfDay } from '../time/zone.ts';
import { type Clock, lanesOf } from './lanes.ts';
import { hasUndated, type LaneMarks, type MarkMetrics, marksOf } from './marks.ts';
import { sampleChronicle, type SampleReport, sampleZone } from './testing/sample-chronicle.ts';
import { timeScale } from './time-scale.ts';

const metrics: MarkMetrics = {
  pitch: 12,
  rows: 6,
  perRow: 5,
  clusterWidth: 40,
  clusterHeight: 14,
  barRows: 4,
  barHeight: 7,
  barGap: 3,
  shortestBar: 8,
  padding: 8,
  leastHeight: () => 40,
  limit: 500,
};
const gutter = { left: 720, right: 780 };

function drawn(reports: readonly SampleReport[], given: { first?: string; after?: string; clock?: Clock; metrics?: Partial<MarkMetrics> } = {}): LaneMarks[] {
  const { first = '2023-02-20', after = '2023-03-02', clock = 'reported' } = given;
  const chronicle = sampleChronicle(reports, { sides: ['north', 'south'] });
  const scale = timeScale({ start: startOfDay(sampleZone, first), end: startOfDay(sampleZone, after) }, 100, 700);
  const undated = hasUndated(chronicle.entries, clock) ? gutter : null;
  return marksOf(lanesOf(chronicle, clock), clock, { scale, gutter: undated, zone: sampleZone }, { ...metrics, ...given.metrics });
}
const firstOf = (...given: Parameters<typeof drawn>) => drawn(...given)[0] as LaneMarks;

describe('a report', () => {
  test('of one day, or of an hour in it, is a unit in the column of the day', () => {
    const { units, bars } = firstOf([{ reported: '2023-02-20' }, { reported: '2023-02-21T23:30' }, { reported: '2023-02-22?' }]);
    expect(bars).toEqual([]);
    expect(units.map(({ x }) => x)).toEqual([130, 190, 250]);
  });

  test('of more days is a bar, solid where it surely was', () => {
    const { bars } = firstOf([{ reported: '2023-02-21?/2023-02-24' }]);
    expect(bars).toMatchObject([{ left: 160, right: 400, start: 'given', end: 'given', core: [220, 400] }]);
  });

  test('of a month in which nothing is sure has no core', () => {
    expect(firstOf([{ reported: '2023-02~' }]).bars).toMatchObject([{ left: 100, right: 640, start: 'beyond', end: 'given', core: null }]);
  });

  test('with an open end runs to the edge of the window and says so', () => {
    const { bars } = firstOf([{ id: 'a', reported: '../2023-02-21' }, { id: 'b', reported: '2023-02-28/..' }]);
    expect(bars).toMatchObject([
      { entry: 'a', left: 100, right: 220, start: 'open', end: 'given' },
      { entry: 'b', left: 580, right: 700, start: 'given', end: 'open' },
    ]);
  });

  test('of a few days among centuries can still be seen', () => {
    const { bars } = firstOf([{ reported: '1950-02-21/1950-02-24' }], { first: '1900-01-01', after: '2000-01-01' });
    expect((bars[0]?.right ?? 0) - (bars[0]?.left ?? 0)).toBeCloseTo(8, 6);
  });

  test('without a date stands in the gutter', () => {
    const { units } = firstOf([{ reported: 'unknown' }, { reported: 'XXXX' }]);
    expect(units).toMatchObject([{ x: 744, dated: false }, { x: 756, dated: false }]);
  });

  test('outside the window is counted, not drawn', () => {
    const { units, bars, before, after } = firstOf([
      { id: 'a', reported: '2023-02-19' },
      { id: 'b', reported: '../2023-02-19' },
      { id: 'c', reported: '2023-03-02' },
      { id: 'd', reported: '2023-03' },
    ]);
    expect([units, before, after]).toEqual([[], ['a', 'b'], ['c']]);
    expect(bars.map(({ entry }) => entry)).toEqual(['d']);
  });

  test('of an unknown date without a gutter is refused, not lost', () => {
    const lanes = lanesOf(sampleChronicle([{ reported: 'unknown' }]), 'reported');
    expect(() => marksOf(lanes, 'reported', { scale: null, gutter: null, zone: sampleZone }, metrics)).toThrow(RangeError);
  });
});

describe('a lane', () => {
  test('without any report is as high as it must be', () => {
    expect(drawn([])[1]).toMatchObject({ height: 40, units: [], bars: [], clusters: [] });
  });

  test('of ten thousand reports on one day is a small drawing with one cluster', () => {
    const { units, clusters, height } = firstOf(Array.from({ length: 10_000 }, () => ({})));
    expect(units).toHaveLength(24);
    expect(clusters).toMatchObject([{ of: 'days', left: 280, right: 340 }]);
    expect(clusters[0]?.entries).toHaveLength(9976);
    expect(height).toBe(8 + 14 + 6 * 12 + 8);
  });

  test('of very many bars has one line for those without room', () => {
    const { bars, clusters } = firstOf(Array.from({ length: 100 }, () => ({ reported: '2023-02-21/2023-02-22' })));
    expect(bars).toHaveLength(4);
    expect(clusters).toMatchObject([{ of: 'bars', left: 160, right: 280 }]);
  });

  test('has fewer rows where all lanes together have too many marks', () => {
    const reports = Array.from({ length: 100 }, (_, index) => ({ reported: `2023-02-2${index % 9}`, sides: [index % 2 === 0 ? 'north' : 'south'] }));
    const count = (limit: number) => drawn(reports, { metrics: { limit } }).reduce((sum, { units }) => sum + units.length, 0);
    expect(count(500)).toBe(100);
    expect(count(80)).toBeLessThanOrEqual(80);
    expect(count(1)).toBeGreaterThan(0);
  });
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxesOf = ({ units, bars, clusters }: LaneMarks): Box[] => [
  ...units.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 })),
  ...[...bars, ...clusters].map(({ left, right, y, height }) => ({ left, right, top: y, bottom: y + height })),
];
const slack = 1e-6;
const isApart = (a: Box, b: Box) =>
  a.right <= b.left + slack || b.right <= a.left + slack || a.bottom <= b.top + slack || b.bottom <= a.top + slack;

describe('whatever the reports, the window and the clock', () => {
  const dates = fc.oneof(
    fc.integer({ min: 10, max: 28 }).map((day) => `2023-02-${day}`),
    fc.constantFrom('2023-02-23', '2023-02-23', '2023-02-24T18:00', '2023-02-25?', 'unknown'),
    fc.constantFrom('2023-02', '2023-02-2X', '2023', '2023-02-21/2023-02-24', '2023-02-24~/2023-03-05', '../2023-02-22', '2023-02-27/..', '2022', '../1999', '19XX'),
  );
  const report = fc.record({ reported: dates, occurred: dates, sides: fc.constantFrom(['north'], ['south'], ['south', 'north'], []) });
  const reports = fc.array(report, { maxLength: 60 });
  const windows = fc.constantFrom(
    { first: '2023-02-20', after: '2023-03-02' },
    { first: '2023-02-23', after: '2023-02-24' },
    { first: '2023-01-01', after: '2023-06-01' },
    { first: '1900-01-01', after: '2100-01-01' },
  );
  const clocks = fc.constantFrom<Clock[]>('reported', 'occurred');
  const always = (check: (lane: LaneMarks) => void) =>
    fc.assert(
      fc.property(reports, windows, clocks, fc.integer({ min: 1, max: 6 }), fc.constantFrom(20, 500), (given, window, clock, rows, limit) => {
        drawn(given, { ...window, clock, metrics: { rows, limit } }).forEach(check);
      }),
      { numRuns: 60 },
    );

  test('every report of a lane is found exactly once', () => {
    always(({ lane, units, bars, clusters, before, after }) => {
      const found = [...units.map(({ entry }) => entry), ...bars.map(({ entry }) => entry), ...clusters.flatMap(({ entries }) => entries), ...before, ...after];
      expect(found.sort()).toEqual(lane.entries.map(({ id }) => id).sort());
    });
  });

  test('no two marks overlap', () => {
    always((lane) => {
      const boxes = boxesOf(lane);
      expect(boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => !isApart(box, other)).map((other) => [box, other]))).toEqual([]);
    });
  });

  test('every mark is inside its lane, and inside the window or the gutter', () => {
    always((lane) => {
      const areas = [{ left: 100, right: 700 }, gutter];
      const isInside = ({ left, right, top, bottom }: Box) =>
        top >= 0 && bottom <= lane.height && areas.some((area) => left >= area.left - slack && right <= area.right + slack);
      expect(boxesOf(lane).filter((box) => !isInside(box))).toEqual([]);
    });
  });

  test('a later day never stands to the left of an earlier one', () => {
    fc.assert(
      fc.property(reports, windows, (given, window) => {
        for (const { lane, units } of drawn(given, window)) {
          const dayByEntry = new Map(lane.entries.map((entry) => [entry.id, dayOf(entry.reported, sampleZone) ?? '']));
          const dated = units.filter(({ dated: isDated }) => isDated).map(({ entry, x }) => ({ x, day: dayByEntry.get(entry) ?? '' }));
          expect(dated.flatMap((a) => dated.filter((b) => a.day < b.day && a.x > b.x + slack).map((b) => [a, b]))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the same reports give the same drawing in any order', () => {
    fc.assert(
      fc.property(reports, windows, (given, window) => {
        const named = given.map((each, index) => ({ ...each, id: `r-${index}` }));
        expect(drawn([...named].reverse(), window)).toEqual(drawn(named, window));
      }),
      { numRuns: 20 },
    );
  });
});
