import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../core/model/entry.ts';
import { smallClaim, smallRecord } from '../core/testing/small-record.ts';
import { groupByDay } from './day-groups.ts';

const reading = { zone: 'America/Halifax', locale: 'en' };

/** Reports of these dates, in the order of the record. */
const reportsOf = (dates: readonly string[]): readonly Entry[] =>
  smallRecord({ entries: Object.fromEntries(dates.map((reported, index) => [`e${index}`, { claims: [smallClaim('a')], reported }])) }).entries;

const groupsOf = (...dates: readonly string[]): string[] => groupByDay(reportsOf(dates), reading).map(({ heading, entries }) => `${heading}: ${entries.map(({ reported }) => reported.text).join(', ')}`);

describe('reports under their days', () => {
  test('stand in the order in which they were reported, and what is less exact than a day under its own words before its first day', () => {
    expect(groupsOf('2019-11', '2019-11-01T09:00', '2019-11-01', '2019-11-02', '2019', '2019-11-01/2019-11-03', '2019-11')).toEqual([
      '2019: 2019',
      'November 2019: 2019-11, 2019-11',
      '1 to 3 November 2019: 2019-11-01/2019-11-03',
      '1 November 2019: 2019-11-01, 2019-11-01T09:00',
      '2 November 2019: 2019-11-02',
    ]);
  });

  test('have what begins or ends within a day among them', () => {
    expect(groupsOf('2019-11-01T09:00', '2019-11-01T10:00/2019-11-03', '../2019-11-01T10:30', '2019-11-01T11:00', '../2019-11-01', 'unknown')).toEqual([
      '1 November 2019: 2019-11-01T09:00, 2019-11-01T10:00/2019-11-03, ../2019-11-01T10:30, 2019-11-01T11:00',
      'Until 1 November 2019: ../2019-11-01',
      'Date unknown: unknown',
    ]);
  });

  test('are in the order of the record, whatever their dates, and each heading stands there once', () => {
    const day = fc.constantFrom('2019-11-01', '2019-11-02', '2019-11-03', '2019-12-01');
    const moment = fc.tuple(day, fc.constantFrom('T00:00', 'T00:30', 'T09:00', 'T23:59', 'T02:00Z', 'T12:00+09:00')).map(([date, clock]) => `${date}${clock}`);
    const doubtful = fc.tuple(day, fc.constantFrom('?', '~')).map(([date, doubt]) => `${date}${doubt}`);
    const end = fc.oneof(day, moment, fc.constantFrom('2019-12', '2020', '..'));
    const open = fc.oneof(day, moment).map((date) => `../${date}`);
    const start = fc.oneof(day, moment, fc.constant('2019-11')).filter((each) => each < '2019-12');
    const interval = fc.tuple(start, end.filter((each) => each >= '2019-12' || each === '..')).map((ends) => ends.join('/'));
    const date = fc.oneof(day, moment, doubtful, interval, open, fc.constantFrom('2019', '2019-11', '2019-12', '2019-11-0X', '2019-11-XX', '201X', 'unknown'));
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 12 }), (dates) => {
        const reports = reportsOf(dates);
        const groups = groupByDay(reports, reading);
        expect(groups.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(reports.map(({ id }) => id));
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      }),
      { numRuns: 60 },
    );
  });
});
