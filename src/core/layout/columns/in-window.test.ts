import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanBy } from '../lanes.ts';
import { inWindow } from './in-window.ts';
import { anyColumns, sampleColumns, startOf } from './testing/sample-columns.ts';

const window = { start: startOf('2023-02-23'), end: startOf('2023-02-25') };

function insideOf(dates: readonly string[], mask: readonly string[] = dates): string[] {
  const { columns } = sampleColumns(dates.map((reported) => ({ id: reported, reported })));
  const { inside } = inWindow(columns.dates.reported, window, Uint8Array.from(columns.ids, (id) => (mask.includes(id) ? 1 : 0)));
  return columns.ids.filter((_, report) => inside[report] === 1);
}

describe('a report is in a window', () => {
  test('when its date is', () => {
    expect(insideOf(['2023-02-22', '2023-02-23', '2023-02-24T23:59', '2023-02-25'])).toEqual(['2023-02-23', '2023-02-24T23:59']);
  });

  test('when its date may be, from either side', () => {
    expect(insideOf(['2023-02-22/2023-02-23', '2023-02-24/2023-03-01', '2023', '2023-02-2X', '../2023-02-23', '2023-02-24/..']).length).toBe(6);
    expect(insideOf(['../2023-02-22', '2023-02-25/..'])).toEqual([]);
  });

  test('not when it has no date', () => {
    expect(insideOf(['unknown'])).toEqual([]);
  });

  test('not when the mask leaves it out', () => {
    expect(insideOf(['2023-02-23', '2023-02-24'], ['2023-02-24'])).toEqual(['2023-02-24']);
  });
});

test('reports before, in and after a window, and those without a date, are counted', () => {
  const { columns } = sampleColumns(['2023-02-21', '../2023-02-22', '2023-02-23', '2023', '2023-02-24', '2023-02-25', 'unknown'].map((reported) => ({ reported })));
  expect(inWindow(columns.dates.reported, window, null).counts).toEqual({ before: 2, inside: 3, after: 1, undated: 1 });
});

test('each report of the mask is in just one count, by its own bounds', () => {
  const days = fc.tuple(fc.constantFrom('2023-02-22', '2023-02-23', '2023-02-24'), fc.constantFrom('2023-02-25', '2023-02-26')).map(([start, end]) => ({ start: startOf(start), end: startOf(end) }));
  fc.assert(
    fc.property(anyColumns, days, fc.constantFrom('reported', 'occurred'), fc.infiniteStream(fc.constantFrom(0, 1)), ({ columns, chronicle }, shown, clock, bits) => {
      const mask = Uint8Array.from(columns.ids, () => bits.next().value as number);
      const { inside, counts } = inWindow(columns.dates[clock], shown, mask);
      const places = chronicle.entries.map((entry) => {
        const { earliest, latest } = spanBy(clock, entry);
        if (earliest === null && latest === null) return 'undated';
        if (latest !== null && latest <= shown.start) return 'before';
        return earliest !== null && earliest >= shown.end ? 'after' : 'inside';
      });
      const countOf = (place: string) => places.filter((each, report) => each === place && mask[report] === 1).length;
      expect(counts).toEqual({ before: countOf('before'), inside: countOf('inside'), after: countOf('after'), undated: countOf('undated') });
      expect([...inside]).toEqual(places.map((place, report) => (place === 'inside' ? mask[report] : 0)));
    }),
  );
});
