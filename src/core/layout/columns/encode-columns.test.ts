import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleChronicle } from '../testing/sample-chronicle.ts';
import { columnsOf, vocabularyOf } from './columns-of.ts';
import type { ColumnsPiece } from './columns-piece.ts';
import { addPiece } from './add-piece.ts';
import { emptyColumns, isLoaded, type LoadedColumns } from './decode-columns.ts';
import { encodeColumns } from './encode-columns.ts';
import { facetNames, isUndatedAt, type ReportColumns, type ValueLists } from './report-columns.ts';

/** Kept local mean time for long, changed sides of the date line, and put clocks forward over midnight and back over it. */
const zones = ['UTC', 'Europe/Kyiv', 'America/Los_Angeles', 'Africa/Monrovia', 'Pacific/Apia', 'America/Havana', 'America/St_Johns', 'Asia/Kathmandu'];
const two = (number: number) => String(number).padStart(2, '0');
const days = fc.record({ year: fc.oneof(fc.integer({ min: 1880, max: 2030 }), fc.integer({ min: 1000, max: 9999 })), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
const dayTexts = days.map(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`);
const edtf = fc.oneof(
  fc.constantFrom(
    'unknown', 'XXXX', '2023-02-24', '2023-02-24?', '2023-02-24~', '2023-02', '2023-21', '2023', '202X', '20XX', '2023-02-2X', '2023-0X', '2023-XX-24',
    '2023-02-24T18:00', '2023-02-24T18:00:30', '2023-02-24T23:59Z', '2023-02-24T18:00+05:30', '2023-02-24/2023-02-26', '2023-02-24?/2023-02-26',
    '2023-02/2023-03-04', '2023-02-24T06:00/2023-02-24T18:00', '2023-02-24T06:00/2023-02-26', '2023-02-24/..', '../2023-02-24', '2023-02-24/', '/2023-02',
    '2023-03-26', '2023-10-29', '2023-10-29T03:30', '2010-11-06', '2010-11-07', '2011-12-29', '2023-03-12', '2023-11-05', '1924-05-01', '1972-01-07', '1850-06-15',
    '0001-01-01', '-0044-03-15', '-9999', '9999-12-31', '-9999-01-01/9999-12-31', 'Y-50000', 'Y170000002', '1970-01-01',
  ),
  dayTexts,
  dayTexts.map((day) => `${day}?`),
  fc.tuple(dayTexts, fc.constantFrom('Z', '-09:30', '+14')).map(([day, offset]) => `${day}T17:45${offset}`),
  fc.tuple(dayTexts, dayTexts).map(([a, b]) => [a, b].sort().join('/')),
);
const reports = fc.array(fc.record({ reported: edtf, occurred: edtf }), { maxLength: 12 });

/** The dates of these reports, and some other values of each. */
const columns: fc.Arbitrary<{ zone: string; columns: ReportColumns }> = fc
  .tuple(fc.constantFrom(...zones), reports)
  .chain(([timeZone, given]) => {
    const record = sampleChronicle(given, { timeZone });
    const dated = columnsOf(record, vocabularyOf(record));
    const { count } = dated;
    const lists = () => fc.array(fc.array(fc.integer({ min: 0, max: 65_535 }), { maxLength: 3 }), { minLength: count, maxLength: count }).map(listsOf);
    const flags = fc.uint8Array({ minLength: count, maxLength: count, max: 7 });
    return fc.record({ side: lists(), claimant: lists(), topic: lists(), place: lists(), metric: lists(), status: lists(), question: lists(), flags }).map(({ flags: each, ...values }) => {
      const side = Int16Array.from({ length: count }, (_, row) => values.side.values.subarray(values.side.starts[row], values.side.starts[row + 1])[0] ?? -1);
      return { zone: timeZone, columns: { ...dated, side, flags: each, lists: values } };
    });
  });

function listsOf(rows: readonly (readonly number[])[]): ValueLists {
  const starts = Uint32Array.from({ length: rows.length + 1 }, (_, row) => rows.slice(0, row).flat().length);
  return { starts, values: Uint16Array.from(rows.flat()) };
}

const asRead = (piece: ColumnsPiece): ColumnsPiece => JSON.parse(JSON.stringify(piece)) as ColumnsPiece;

function withPieces(count: number, pieces: readonly unknown[]): LoadedColumns {
  return pieces.reduce<LoadedColumns>((before, piece) => {
    const added = addPiece(before, piece);
    if ('fault' in added) throw new Error(added.fault.kind);
    return added.columns;
  }, emptyColumns(count));
}

/** Those of a row, instants as they are. */
const rowOf = (each: ReportColumns, report: number) => [
  each.ids[report],
  ...Object.values(each.dates).flatMap((dates) => Object.values(dates).map((column) => column[report])),
  each.side[report],
  each.flags[report],
  ...[...facetNames, 'question' as const].map((name) => [...each.lists[name].values.subarray(each.lists[name].starts[report], each.lists[name].starts[report + 1])]),
];

const plain = ({ loaded: _, texts: __, ...rest }: LoadedColumns): ReportColumns => rest;

describe('columns that were encoded and read again', () => {
  test('are the same, whatever the dates, in every zone', () => {
    fc.assert(
      fc.property(columns, ({ zone, columns: given }) => {
        const piece = asRead(encodeColumns(given, 0, given.count, { zone }));
        expect(plain(withPieces(given.count, [piece]))).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  test('are the same in pieces, which come in any order and more than once', () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 0, 1], { minLength: 0 });
    fc.assert(
      fc.property(columns, fc.nat(12), fc.nat(12), orders, ({ zone, columns: given }, a, b, order) => {
        const cuts = [0, ...[a, b].map((cut) => Math.min(cut, given.count)).sort((x, y) => x - y), given.count];
        const pieces = [0, 1, 2].map((index) => asRead(encodeColumns(given, cuts[index] as number, cuts[index + 1] as number, { zone })));
        const read = withPieces(given.count, order.map((index) => pieces[index]));
        for (let report = 0; report < given.count; report += 1) {
          const piece = cuts.findLastIndex((cut) => cut <= report);
          const hasCome = order.includes(piece);
          expect(isLoaded(read, report)).toBe(hasCome);
          expect(rowOf(read, report)).toEqual(rowOf(hasCome ? given : emptyColumns(given.count), report));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the encoded form', () => {
  const record = (dates: readonly string[]) => sampleChronicle(dates.map((reported, index) => ({ id: `r${index}`, reported })));
  const encoded = (...dates: string[]) => {
    const chronicle = record(dates);
    return encodeColumns(columnsOf(chronicle, vocabularyOf(chronicle)), 0, dates.length, { zone: 'Europe/Kyiv' });
  };

  test('says a day as the days since the one before it', () => {
    const { kinds, numbers } = encoded('2023-02-24', '2023-02-25', '2023-02-25?', '2023-02-28T18:00').dates.reported;
    expect([kinds, numbers]).toEqual(['ddpt', [19_412, 1, 0, 3, 18 * 3600, 60]]);
  });

  test('says a month as its days, and what it cannot say shorter in seconds', () => {
    const { kinds, numbers } = encoded('2023-02', '2023-03-01/2023-03-03', '2023-03-04/..', 'unknown').dates.reported;
    expect(kinds).toBe('sSx-');
    expect(numbers.slice(0, 4)).toEqual([19_389, 28, 28, 3]);
    const start = Date.parse('2023-03-03T22:00Z') / 1000;
    expect(numbers.slice(4)).toEqual([start, null, start, start + 86_400, null]);
  });

  test('says when clocks are changed once, whichever clock has the dates', () => {
    expect(encoded('2023-02-24', '2023-03-25', '2023-03-26', '2023-06-01').midnights).toEqual([19_412, 7200, 31, 10_800]);
  });

  test('has the texts of reports that the page does not list', () => {
    const chronicle = record(['2023-02-24', '2023-02-25', '2023-02-26']);
    const given = columnsOf(chronicle, vocabularyOf(chronicle));
    const piece = encodeColumns(given, 1, 3, { zone: 'Europe/Kyiv', textsOf: (report) => (report === 2 ? [`Title ${report}`, 'A speaker', 'about 2023'] : null) });
    expect(withPieces(3, [asRead(piece)]).texts).toEqual([null, null, ['Title 2', 'A speaker', 'about 2023']]);
    expect(encodeColumns(given, 1, 3, { zone: 'Europe/Kyiv' })).not.toHaveProperty('texts');
  });
});

describe('a row that has not come', () => {
  test('is in no window, is not undated, and has no values', () => {
    const { dates, side, lists, loaded } = emptyColumns(2);
    expect(isUndatedAt(dates.reported, 1)).toBe(false);
    expect([dates.reported.earliest[1], dates.reported.latest[1]]).toEqual([Infinity, -Infinity]);
    expect([side[1], [...lists.topic.starts], [...loaded]]).toEqual([-1, [0, 0, 0], [0, 0]]);
  });
});

describe('a piece that is added', () => {
  const chronicle = sampleChronicle([{ id: 'a' }, { id: 'b', sides: ['south'] }]);
  const piece = asRead(encodeColumns(columnsOf(chronicle, vocabularyOf(chronicle)), 0, 2, { zone: 'Europe/Kyiv' }));
  const faultOf = (value: unknown, count = 2) => {
    const added = addPiece(emptyColumns(count), value);
    return 'fault' in added ? added.fault : null;
  };

  test('gives columns that a cache can tell from those before it', () => {
    const empty = emptyColumns(2);
    const full = withPieces(2, [piece]);
    const added = addPiece(empty, piece);
    expect(added).toEqual({ columns: full });
    if ('fault' in added) throw new Error(added.fault.kind);
    for (const clock of ['reported', 'occurred'] as const) expect(added.columns.dates[clock]).not.toBe(empty.dates[clock]);
  });

  test('leaves the columns before it right for the rows that they have', () => {
    const given = columnsOf(chronicle, vocabularyOf(chronicle));
    const [last, first] = [encodeColumns(given, 1, 2, { zone: 'Europe/Kyiv' }), encodeColumns(given, 0, 1, { zone: 'Europe/Kyiv' })];
    const half = withPieces(2, [last]);
    addPiece(half, first);
    expect([isLoaded(half, 0), isLoaded(half, 1)]).toEqual([false, true]);
    expect(rowOf(half, 1)).toEqual(rowOf(given, 1));
  });

  test('leaves the columns as they were after a fault', () => {
    const empty = emptyColumns(2);
    for (const value of [{ ...piece, version: 2 }, { ...piece, flags: [0] }, { ...piece, first: 1 }]) addPiece(empty, value);
    expect(empty).toEqual(emptyColumns(2));
  });

  test('must be of this format and version', () => {
    expect(faultOf(piece)).toBeNull();
    for (const value of [null, undefined, 'text', 5, [], {}, { ...piece, format: 'another' }]) expect(faultOf(value)).toEqual({ kind: 'other-format' });
    expect(faultOf({ ...piece, version: 2 })).toEqual({ kind: 'other-version', version: 2 });
    expect(faultOf({ ...piece, version: '1' })).toEqual({ kind: 'other-version', version: '1' });
  });

  test('must be for reports that there are', () => {
    expect(faultOf(piece, 1)).toEqual({ kind: 'out-of-range' });
    expect(faultOf({ ...piece, first: 1 })).toEqual({ kind: 'out-of-range' });
  });

  const { dates, lists } = piece;
  const reported = (kinds: string, ...numbers: unknown[]) => ({ dates: { ...dates, reported: { kinds, numbers } } });
  test.each<[of: string, parts: object]>([
    ['a first report that is none', { first: -1 }],
    ['a first report between two', { first: 0.5 }],
    ['fewer ids than rows', { ids: ['a'] }],
    ['an id that is no text', { ids: ['a', 5] }],
    ['fewer flags than rows', { flags: [0] }],
    ['a flag that no byte holds', { flags: [0, 256] }],
    ['flags that are no list', { flags: '00' }],
    ['half a pair of midnights', { midnights: [1] }],
    ['a midnight that is no number', { midnights: [1, null] }],
    ['no dates', { dates: {} }],
    ['the dates of one clock', { dates: { ...dates, occurred: null } }],
    ['fewer dates than rows', reported('d', 1)],
    ['dates of no kind', reported('d?', 1)],
    ['a number too few', reported('dd', 1)],
    ['a number too many', reported('dd', 1, 2, 3)],
    ['a day that is none', reported('dd', 1, null)],
    ['no lists', { lists: {} }],
    ['fewer lists than rows', { lists: { ...lists, topic: [null] } }],
    ['a value that no vocabulary has', { lists: { ...lists, side: [0, 65_536] } }],
    ['a list in a list', { lists: { ...lists, side: [0, [[]]] } }],
    ['fewer texts than rows', { texts: [null] }],
    ['a text without a date', { texts: [null, ['a title', 'a speaker']] }],
  ])('is refused with %s', (_, parts) => {
    expect(faultOf({ ...piece, ...parts })).toEqual({ kind: 'damaged' });
  });
});
