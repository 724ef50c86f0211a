import { describe, expect, test } from 'vitest';
import { startOfDay } from '../../time/zone.ts';
import { sampleChronicle, type SampleReport, sampleZone } from '../testing/sample-chronicle.ts';
import { columnsOf, vocabularyOf } from './columns-of.ts';
import { addPiece } from './add-piece.ts';
import { dayCountsOf } from './day-counts.ts';
import { emptyColumns } from './decode-columns.ts';
import { meetsWindow, type TimelineData } from './timeline-data.ts';
import { piecesOf, timelineData } from './timeline-data-of.ts';

const listed = () => null;
const chronicleOf = (reports: readonly SampleReport[], site: Parameters<typeof sampleChronicle>[1] = {}) =>
  sampleChronicle(reports.map((report, index) => ({ id: `r${String(index).padStart(5, '0')}`, ...report })), site);

function dataOf(...given: Parameters<typeof chronicleOf>): TimelineData {
  const chronicle = chronicleOf(...given);
  const data = timelineData(chronicle, { locale: 'en', pieces: piecesOf(chronicle, listed), hrefOf: (piece) => `piece-${piece}.js`, facets: 'facets.js', listed: [] });
  return JSON.parse(JSON.stringify(data)) as TimelineData;
}

const many = (count: number): SampleReport[] => Array.from({ length: count }, (_, index) => ({ reported: `2023-0${1 + (index % 5)}-10` }));

describe('the reports', () => {
  test('travel in the page up to 2,000', () => {
    const { columns, pieces, count } = dataOf(many(2000));
    expect([columns?.ids.length, pieces, count]).toEqual([2000, [], 2000]);
  });

  test('are in pieces of 1,000 beyond that, which hold each once', () => {
    const { columns, pieces } = dataOf(many(2001));
    expect(columns).toBeNull();
    expect(pieces.map(({ href, first, count }) => [href, first, count])).toEqual([['piece-0.js', 0, 1000], ['piece-1.js', 1000, 1000], ['piece-2.js', 2000, 1]]);
  });

  test('may be none', () => {
    expect(dataOf([])).toMatchObject({ count: 0, columns: null, pieces: [] });
  });

  test('are the same when they have come from the pieces', () => {
    const chronicle = chronicleOf([...many(2100), { reported: 'unknown', sides: [] }]);
    let columns = emptyColumns(chronicle.entries.length);
    for (const piece of piecesOf(chronicle, listed).reverse()) {
      const added = addPiece(columns, JSON.parse(JSON.stringify(piece)));
      if ('columns' in added) ({ columns } = added);
    }
    const { loaded, texts: _, ...read } = columns;
    expect(read).toEqual(columnsOf(chronicle, vocabularyOf(chronicle)));
    expect(loaded.every((each) => each === 1)).toBe(true);
  });

  test('bring their texts where the page does not list them', () => {
    const chronicle = chronicleOf([{}, {}]);
    const [piece] = piecesOf(chronicle, ({ id, title }) => (id === 'r00001' ? [title, 'A speaker', 'about 2023'] : null));
    expect(piece?.texts).toEqual([null, ['Title of r00001', 'A speaker', 'about 2023']]);
  });
});

describe('what dates a piece has', () => {
  const extentsOf = (...reported: string[]) => {
    const { pieces } = dataOf([...many(2000).map(() => ({ reported: '2023-01-01' })), ...reported.map((each) => ({ reported: each }))]);
    return pieces.at(-1)?.extents.reported;
  };
  const at = (day: string) => startOfDay(sampleZone, day);

  test('goes from the first bound to the last', () => {
    expect(extentsOf('2023-02-24', '2023-03', '2023-02-26')).toEqual({ dates: [at('2023-02-24'), at('2023-04-01')], hasUndated: false });
  });

  test('may have no bound on a side, or be nothing', () => {
    expect(extentsOf('2023-02-24/..', 'unknown')).toEqual({ dates: [at('2023-02-24'), null], hasUndated: true });
    expect(extentsOf('unknown')).toEqual({ dates: null, hasUndated: true });
  });

  test('tells whether the piece is needed for a window', () => {
    const window = { start: at('2023-02-01'), end: at('2023-03-01') };
    const meets = (from: string | null, to: string | null) => meetsWindow({ dates: [from === null ? null : at(from), to === null ? null : at(to)], hasUndated: false }, window);
    expect([meets('2023-01-01', '2023-02-01'), meets('2023-01-01', '2023-02-02'), meets('2023-03-01', null), meets(null, null), meets('2023-02-28', null)]).toEqual([false, true, false, true, true]);
    expect(meetsWindow({ dates: null, hasUndated: true }, window)).toBe(false);
  });

  test('is told for each clock', () => {
    const { pieces } = dataOf(many(2001).map((report) => ({ ...report, occurred: '2022-12-24' })));
    expect(pieces[0]?.extents.occurred.dates).toEqual([at('2022-12-24'), at('2022-12-25')]);
  });
});

describe('the counts of days', () => {
  test('are there where the reports are in pieces, and only there', () => {
    expect(dataOf(many(2001)).days?.reported.days).toHaveLength(5);
    expect(dataOf(many(2000)).days).toBeNull();
  });

  const days = (...reports: SampleReport[]) => {
    const chronicle = chronicleOf(reports);
    const columns = columnsOf(chronicle, vocabularyOf(chronicle));
    return { reported: dayCountsOf(columns, 'reported', sampleZone, 2), occurred: dayCountsOf(columns, 'occurred', sampleZone, 2) };
  };
  const day = (text: string) => Date.parse(text) / 86_400_000;

  test('are by side, those without one last, and only of days that have a report', () => {
    const { reported } = days({}, {}, { sides: ['south', 'north'] }, { sides: [] }, { reported: '2023-02-26T18:00' });
    expect(reported.days).toEqual([[day('2023-02-23'), 2, 1, 1], [day('2023-02-26'), 1, 0, 0]]);
  });

  test('tell apart what is dated to more than a day, and what is not dated', () => {
    const { reported, occurred } = days({ reported: '2023-02' }, { reported: '2023-02-24/..', sides: ['south'] }, { reported: 'unknown' });
    expect(reported).toEqual({ days: [], loose: [1, 1, 0], undated: [1, 0, 0] });
    expect(occurred).toEqual({ days: [], loose: [0, 0, 0], undated: [2, 1, 0] });
  });
});

describe('the frame', () => {
  test('has the windows of both clocks, and the zone', () => {
    const { windows, zone } = dataOf([{ reported: '2023-02-23', occurred: '2023-02-10' }]);
    const at = (text: string) => startOfDay(sampleZone, text);
    expect(windows.reported).toEqual({ whole: { start: at('2023-01-01'), end: at('2023-06-01') }, first: { start: at('2023-02-22'), end: at('2023-02-25') } });
    expect(windows.occurred.first).toEqual({ start: at('2023-02-09'), end: at('2023-02-12') });
    expect(zone).toBe(sampleZone);
  });

  test('has no window where there is neither period nor date', () => {
    expect(dataOf([{ reported: 'unknown' }], { period: null }).windows.reported).toEqual({ whole: null, first: null });
  });

  test('says the known gaps in words', () => {
    const { gaps } = dataOf([], { gaps: [{ when: '2023-02-18/2023-02-19', note: 'No bulletin.' }, { when: '2023-05-30/..', note: 'Not yet read.' }] });
    expect(gaps.map(({ words, note }) => `${words}: ${note}`)).toEqual(['18 to 19 February 2023: No bulletin.', 'from 30 May 2023, no end given: Not yet read.']);
    expect(gaps[1]).toMatchObject({ from: startOfDay(sampleZone, '2023-05-30'), to: null });
  });

  test('leads from former ids to present ones', () => {
    const chronicle = chronicleOf([{ id: 'a' }]);
    const renamed = { ...chronicle, entries: chronicle.entries.map((entry) => ({ ...entry, formerly: ['constructor', 'old'] })) };
    expect(timelineData(renamed, { locale: 'en', pieces: [], hrefOf: String, facets: 'facets.js', listed: [] }).formerly).toEqual([['constructor', 'a'], ['old', 'a']]);
  });
});
