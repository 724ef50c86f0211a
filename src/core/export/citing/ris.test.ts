import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../model/source.ts';
import { sampleSource, spanOf, unnamed } from '../../testing/sample-source.ts';
import { citedSource } from './cited-item.ts';
import { risRecord } from './ris.ts';

const record = (more: Partial<Source> = {}) => risRecord(citedSource({ ...sampleSource, ...more }), { zone: 'Europe/Kyiv', locale: 'en' });
const fields = (more: Partial<Source> = {}) => record(more).split('\r\n').slice(0, -1).map((line) => [line.slice(0, 2), line.slice(6)] as const);
const valueOf = (tag: string, more: Partial<Source>) => fields(more).find(([name]) => name === tag)?.[1];

describe('a record of RIS', () => {
  test('has a line a field, from the type to the end', () => {
    expect(record()).toBe(
      ['TY  - NEWS', 'ID  - a', 'AU  - Dana, Richard Henry, Jr.', 'TI  - Light out, boxes adrift', 'T2  - Harbour Gazette', 'PB  - Gazette Printing House', 'DA  - 2019/11/03/', 'PY  - 2019', 'Y2  - 2019/11/05/', 'UR  - https://gazette.example.org/a?b=1&c=2', 'LA  - en', 'N1  - A note.', 'ER  - ', ''].join('\r\n'),
    );
  });

  test.each([
    ['2023', '2023///', '2023'],
    ['2023-02', '2023/02//', '2023'],
    ['2023-02-26~', '2023/02/26/about 26 February 2023', undefined],
    ['2023-02-2X', '2023/02//between 20 and 28 February 2023', '2023'],
    ['2023-02-23/2023-02-26', '2023/02//23 to 26 February 2023', '2023'],
    ['2023-02-26T18:00+02:00', '2023/02/26/26 February 2023, 18:00 (UTC+2)', '2023'],
    ['../2023-02-26', '///until 26 February 2023', undefined],
    ['-0349', '///350 BC', undefined],
  ])('tells the date %s as far as it is known, the rest in words, and the year alone only where it is sure', (text, date, year) => {
    const issued = spanOf(text);
    expect([valueOf('DA', { issued }), valueOf('PY', { issued })]).toEqual([date, year]);
  });

  test('ends the name of an office in a comma, so that it is not parted', () => {
    expect(valueOf('AU', { author: [{ ...unnamed, literal: 'Harbour Office' }] })).toBe('Harbour Office,');
  });

  test('has as many lines as fields, whatever a text holds', () => {
    const usual = fields().map(([tag]) => tag);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const hostile = { title: `${text}\r\nER  - \r\nTY  - BOOK`, containerTitle: text, note: text, publisher: text };
        expect(record(hostile).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).slice(0, -1).map((line) => line.slice(0, 2))).toEqual(usual);
      }),
    );
  });
});
