import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../layout/testing/sample-chronicle.ts';
import type { Entry } from '../../model/entry.ts';
import { internetTime } from '../../time/internet-time.ts';
import { entryTimes } from './feed-dates.ts';

type Revision = readonly [date: string, kind: Entry['revisions'][number]['kind']];

const timesOf = (revisions: readonly Revision[], withdrawn: string | null = null) => {
  const { published, updated } = entryTimes({
    revisions: revisions.map(([date, kind]) => ({ date: spanOf(date), kind, note: null })),
    withdrawn: withdrawn === null ? null : { date: spanOf(withdrawn), reason: 'A test.' },
  });
  return [published, updated].map((each) => (each === null ? null : internetTime(each, 'UTC')));
};

describe('when a report was published and last revised', () => {
  test('is the earliest instant that the dates can mean', () => {
    expect(timesOf([['2024-01-05', 'published']])).toEqual(['2024-01-04T22:00:00Z', '2024-01-04T22:00:00Z'].map((each) => each.replace('Z', '+00:00')));
    expect(timesOf([['2024-01-05T10:00Z', 'published'], ['2024-03', 'corrected']])).toEqual(['2024-01-05T10:00:00+00:00', '2024-02-29T22:00:00+00:00']);
  });

  test('moves with each revision, be it of the same day or of the month in which it was published', () => {
    expect(timesOf([['2024-01-05', 'published'], ['2024-01-05', 'added'], ['2024-01', 'corrected']])[1]).toBe('2024-01-04T22:00:02+00:00');
    const kinds = fc.constantFrom<Revision[1]>('added', 'clarified', 'corrected', 'withdrawn');
    const dates = fc.constantFrom('2024', '2024-01', '2024-01-05', '2024-01-05T10:00', '2023-12-31', '../2024-02-01', '2024-01-05/..', '2024-01-1X');
    fc.assert(
      fc.property(fc.array(fc.tuple(dates, kinds), { minLength: 1, maxLength: 6 }), fc.tuple(dates, kinds), (revisions, next) => {
        const at = (all: readonly Revision[]) => Date.parse(timesOf(all)[1] ?? '');
        expect(at([...revisions, next])).toBeGreaterThan(at(revisions));
      }),
    );
  });

  test('takes a withdrawal that no revision tells for one, and one that a revision tells only once', () => {
    expect(timesOf([['2024-01-05', 'published']], '2024-02-01')[1]).toBe('2024-01-31T22:00:00+00:00');
    expect(timesOf([['2024-01-05', 'published'], ['2024-02-01', 'withdrawn']], '2024-02-01')[1]).toBe('2024-01-31T22:00:00+00:00');
  });

  test('is not known without a date', () => {
    expect(timesOf([])).toEqual([null, null]);
    expect(timesOf([['unknown', 'published']])).toEqual([null, null]);
    expect(timesOf([['2024-01-05', 'corrected']])[0]).toBeNull();
  });
});
