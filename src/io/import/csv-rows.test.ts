import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../core/export/tables/csv.ts';
import { guardedText } from '../../core/export/tables/formula-guard.ts';
import { openCsv } from './csv-rows.ts';
import { ImportFault } from './import-fault.ts';
import { inPieces } from './testing/read-import.ts';

/** Each row as [line, its cells] or [line, its fault]; the piece cuts signs and quotes apart. */
async function read(text: string, piece = 3): Promise<unknown[]> {
  try {
    const { columns, rows } = await openCsv(inPieces(text, piece));
    const found: unknown[] = [columns];
    for await (const { line, content } of rows) found.push([line, 'value' in content ? Object.values(content.value) : content.fault]);
    return found;
  } catch (thrown) {
    if (!(thrown instanceof ImportFault)) throw thrown;
    return [`${thrown.line ?? 0}: ${thrown.message}`];
  }
}

describe('a table in CSV', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons, as spreadsheets of many countries write it', 'a;b\r\n1;2\r\n'],
    ['tabs', 'a\tb\n1\t2'],
    ['CRLF and quotes', '"a","b"\r\n"1","2"\r\n'],
  ])('is read with %s', async (_, text) => {
    expect(await read(text)).toEqual([['a', 'b'], [2, ['1', '2']]]);
  });

  test('has its separator told by the header, and not by what stands in quotes or in rows', async () => {
    expect(await read('"a,b,c,d";e\n1,5;2\n')).toEqual([['a,b,c,d', 'e'], [2, ['1,5', '2']]]);
  });

  test('knows the line of each row, where cells go over several', async () => {
    expect(await read('a,b\n"one\ntwo ""three""",2\n\n3,4\n')).toEqual([['a', 'b'], [2, ['one\ntwo "three"', '2']], [5, ['3', '4']]]);
  });

  test('keeps the rows around one with more or fewer cells', async () => {
    const [, ...rows] = await read('a,b\n1,2\n3\n4,5,6\n7,8,\n9,10\n');
    expect(rows).toEqual([
      [2, ['1', '2']],
      [3, 'it has 1 cell, and the header has 2; a text with the separator in it stands in quotes'],
      [4, 'it has 3 cells, and the header has 2; a text with the separator in it stands in quotes'],
      [5, ['7', '8']],
      [6, ['9', '10']],
    ]);
  });

  test.each([
    ['is never closed', '3,"4', 'never closed'],
    ['stands behind a cell in quotes', '3,"4"x', 'wrong place'],
    ['stands in a cell without quotes', '3,4" tall', 'wrong place'],
  ])('names the row in which a quotation mark %s, and keeps all others', async (_, wrong, words) => {
    expect(await read(`a,b\n1,2\n${wrong}\n5,6\n7,8\n`)).toEqual([['a', 'b'], [2, ['1', '2']], [3, expect.stringContaining(words)], [4, ['5', '6']], [5, ['7', '8']]]);
  });

  test('takes a quotation mark too many for a fault of its own line, also where one in a later row would close it', async () => {
    expect(await read('a,b\n1,"2\n3,4\n5,"6"\n7,8')).toEqual([['a', 'b'], [2, expect.stringContaining('wrong place')], [3, ['3', '4']], [4, ['5', '6']], [5, ['7', '8']]]);
  });

  test('holds no more than some of the text where a mark is never closed', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `row ${index},${'filler'.repeat(200)}`);
    const [, first, second, ...others] = await read(`a,b\n1,"2\n${rows.join('\n')}\n`, 65_536);
    expect([first, second, others.length]).toEqual([[2, expect.stringContaining('never closed')], [3, ['row 0', 'filler'.repeat(200)]], rows.length - 1]);
  });

  test('may end its rows with CR alone, and name its separator before the header', async () => {
    expect(await read('a,b\r1,2\r\r3,"4\r5"')).toEqual([['a', 'b'], [2, ['1', '2']], [4, ['3', '4\r5']]]);
    expect(await read('sep=;\r\na,1;b\r\n1;2\r\n')).toEqual([['a,1', 'b'], [3, ['1', '2']]]);
  });

  test('may hold rows without anything, as spreadsheets leave them behind', async () => {
    expect(await read('a,b\n,\n1,2\n,\n')).toEqual([['a', 'b'], [3, ['1', '2']]]);
  });

  test('has a header with each name once', async () => {
    expect(await read('a,b,a\n1,2,3\n')).toEqual(['1: two columns are called “a”']);
    expect(await read('')).toEqual(['1: it is empty: its first row should name the columns']);
    expect(await read('\n\n')).toEqual(['1: it is empty: its first row should name the columns']);
  });

  test('may have columns without a name, which are not read', async () => {
    expect(await read('a,,\n1,2,\n')).toEqual([['a', '', ''], [2, ['1']]]);
  });

  test('gives back every cell that our tables guard against spreadsheets, and others as they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom("'=1", "''", "'", '=1', '@a\n-b', ' +x', '\r=1', "a'b", '"')), { minLength: 1, maxLength: 4 }), fc.nat({ max: 9 }), async (cells, piece) => {
        const columns = cells.map((_, index) => `c${index}`);
        const [, row] = await read(csvText(columns, [cells.map(guardedText)]), piece + 1);
        expect(row).toEqual(cells.every((cell) => cell === '') ? undefined : [2, cells]);
      }),
    );
    expect(await read("a\n'tis\n")).toEqual([['a'], [2, ["'tis"]]]);
  });
});
