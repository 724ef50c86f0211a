import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { guardedText, unguardedText } from '../../core/export/tables/formula-guard.ts';
import { ImportFault } from './import-fault.ts';
import type { Item } from './item.ts';

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<Item<Readonly<Record<string, string>>>>;
}

const separators = [',', ';', '\t'] as const;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * A table in CSV (RFC 4180), also with semicolons or tabs: which of them parts its columns is told by its header. Rows come one by
 * one; one with more or fewer cells than the header, or with a quote in the wrong place, is a fault and does not end the reading.
 * @throws ImportFault when there is no header, or when a column stands in it twice.
 */
export async function openCsv(text: AsyncIterable<string>): Promise<CsvTable> {
  const { head, whole } = await withHead(text);
  const delimiter = separators.reduce((best, each) => (countOutside(head, each) > countOutside(head, best) ? each : best), separators[0]);
  const skipped: { line: number; message: string }[] = [];
  const parser = parse({ delimiter, relax_column_count: true, info: true, skip_empty_lines: true, skip_records_with_error: true });
  parser.on('skip', (error: Error & { lines?: number }) => skipped.push({ line: error.lines ?? 0, message: quoteFault(error) }));
  const source = Readable.from(whole);
  source.on('error', (error) => parser.destroy(error));
  const records = source.pipe(parser)[Symbol.asyncIterator]() as AsyncIterator<Parsed>;
  const first = await records.next();
  if (first.done === true) throw new ImportFault(skipped[0]?.message ?? 'it is empty: its first row should name the columns', skipped[0]?.line ?? 1);
  const columns = first.value.record.map((name) => name.trim());
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) < index);
  if (twice !== undefined) throw new ImportFault(`two columns are called “${twice}”`, 1);
  return { columns, rows: rowsOf(records, columns, skipped, first.value.info.lines) };
}

async function* rowsOf(records: AsyncIterator<Parsed>, columns: readonly string[], skipped: { line: number; message: string }[], headEnd: number): AsyncGenerator<Item<Readonly<Record<string, string>>>> {
  let end = headEnd;
  let count = 0;
  for (;;) {
    const next = await records.next();
    for (const { line, message } of skipped.splice(0)) {
      count += 1;
      yield { line, name: `row ${count}`, content: { fault: message } };
    }
    if (next.done === true) return;
    const { record, info } = next.value;
    count += 1;
    yield { line: end + 1, name: `row ${count}`, content: contentOf(record, columns) };
    end = info.lines;
  }
}

function contentOf(record: readonly string[], columns: readonly string[]): Item<Readonly<Record<string, string>>>['content'] {
  const beyond = record.slice(columns.length).filter((cell) => cell.trim() !== '').length;
  if (beyond > 0 || record.length < columns.length) {
    return { fault: `it has ${record.length} cells, and the header has ${columns.length}; a text with the separator in it stands in quotes` };
  }
  return { value: Object.fromEntries(columns.flatMap((name, index) => (name === '' ? [] : [[name, unguarded(record[index] ?? '')]]))) };
}

/** A cell without the apostrophes that keep spreadsheets from taking it for a formula, where it has them as our tables do. */
function unguarded(cell: string): string {
  const plain = unguardedText(cell);
  return guardedText(plain) === cell ? plain : cell;
}

/** The text's beginning, as far as the first line end outside of quotes, and the whole. */
async function withHead(text: AsyncIterable<string>): Promise<{ head: string; whole: AsyncIterable<string> }> {
  const iterator = text[Symbol.asyncIterator]();
  let head = '';
  while (!/\n/.test(head) && head.length < 1_000_000) {
    const next = await iterator.next();
    if (next.done === true) break;
    head += next.value;
  }
  const begun = head;
  async function* whole(): AsyncGenerator<string> {
    if (begun !== '') yield begun;
    for (;;) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
  return { head: begun.split(/\r?\n/, 1)[0] ?? '', whole: whole() };
}

const countOutside = (line: string, separator: string): number => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length;

const quoteFault = (error: Error & { code?: string }): string =>
  error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark that begins here is never closed, so that the rest of the file is one cell' : 'a quotation mark stands in the wrong place: a cell with one stands in quotes, and the mark in it is doubled';
