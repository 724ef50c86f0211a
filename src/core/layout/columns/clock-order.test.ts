import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSpans } from '../../time/order.ts';
import { type Clock, spanBy } from '../lanes.ts';
import { orderBy } from './clock-order.ts';
import { anyColumns, sampleColumns, type SampleColumns } from './testing/sample-columns.ts';

const orderedEntries = ({ chronicle, columns }: SampleColumns, clock: Clock) => [...orderBy(columns, clock)].map((report) => chronicle.entries[report] as (typeof chronicle.entries)[number]);
const occurredOf = (dates: readonly string[]): string[] => orderedEntries(sampleColumns(dates.map((occurred) => ({ occurred }))), 'occurred').map(({ occurred }) => occurred.text);

describe('by the clock of what happened, reports stand', () => {
  test('by their earliest instant; without one by their latest, and without either last', () => {
    expect(occurredOf(['unknown', '2023-02-24', '../2023-02-23', '2023-02-23', '2023-02-22T10:00'])).toEqual(['2023-02-22T10:00', '2023-02-23', '../2023-02-23', '2023-02-24', 'unknown']);
  });

  test('that begin at one instant, by which reaches further', () => {
    expect(occurredOf(['2023', '2023-02-01/..', '2023-01', '2023-02', '2023-02-01'])).toEqual(['2023', '2023-01', '2023-02-01/..', '2023-02', '2023-02-01']);
  });

  test('that have equal bounds, in the order in which they were reported', () => {
    const { columns } = sampleColumns([
      { id: 'a', occurred: '2023-02-20', reported: '2023-02-24' },
      { id: 'b', occurred: '2023-02-20?', reported: '2023-02-23' },
      { id: 'c', occurred: '2023-02-20', reported: 'unknown' },
    ]);
    expect([...orderBy(columns, 'occurred')].map((report) => columns.ids[report])).toEqual(['b', 'a', 'c']);
  });
});

test('by the clock of the reports the order is that of the record, exactly', () => {
  fc.assert(
    fc.property(anyColumns, (sample) => {
      const byRule = [...sample.chronicle.entries].sort((a, b) => compareSpans(a.reported, b.reported) || (a.id < b.id ? -1 : 1));
      expect(orderedEntries(sample, 'reported').map(({ id }) => id)).toEqual(byRule.map(({ id }) => id));
    }),
  );
});

// Where neither is the finer one, the order of the dates goes by the bounds that columns have.
test('by the other clock it is that of the dates, of times or of days or of months', () => {
  const alike = fc.constantFrom(
    ['2023-02-23T10:00', '2023-02-23T10:01', '2023-02-24T00:00'],
    ['2023-02-22', '2023-02-23', '2023-02-23/2023-02-25', '2023-02-22/2023-02-26'],
    ['2023-01', '2023-02', '2022-12', '2023-01/2023-03'],
  );
  fc.assert(
    fc.property(alike.chain((dates) => fc.array(fc.constantFrom(...dates), { maxLength: 10 })), (dates) => {
      const spans = orderedEntries(sampleColumns(dates.map((occurred) => ({ occurred }))), 'occurred').map((entry) => spanBy('occurred', entry));
      expect(spans.map(({ text }) => text)).toEqual(spans.toSorted(compareSpans).map(({ text }) => text));
    }),
  );
});

test('every report has one place in it, and none that begins later stands before one that begins earlier', () => {
  fc.assert(
    fc.property(anyColumns, fc.constantFrom('reported' as const, 'occurred' as const), (sample, clock) => {
      expect([...orderBy(sample.columns, clock)].sort((a, b) => a - b)).toEqual(sample.rows.map((_, report) => report));
      const keys = orderedEntries(sample, clock).map((entry) => {
        const { earliest, latest } = spanBy(clock, entry);
        return earliest ?? (latest === null ? Infinity : latest - 1);
      });
      expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }),
  );
});

test('the order is made once', () => {
  const { columns } = sampleColumns([{}, {}]);
  expect(orderBy(columns, 'occurred')).toBe(orderBy(columns, 'occurred'));
});
