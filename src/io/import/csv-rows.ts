import { guardedText, unguardedText } from '../../core/export/tables/formula-guard.ts';
import { csvRowAt } from './csv-row.ts';
import { ImportFault } from './import-fault.ts';
import type { Item } from './item.ts';

export type CsvValues = Readonly<Record<string, string>>;

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<Item<CsvValues>>;
}

interface PlacedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault: string | null;
}

const separators = [',', ';', '\t'] as const;

/**
 * A table in CSV (RFC 4180), also with semicolons or tabs: which of them parts its columns is told by its header, or by a line `sep=;` before
 * it. Rows come one by one; one with more or fewer cells than the header, or with a quote in the wrong place, is a fault and does not end
 * the reading. Rows without anything in them are passed over.
 * @throws ImportFault when there is no header, or when a column stands in it twice.
 */
export async function openCsv(text: AsyncIterable<string>): Promise<CsvTable> {
  const rows = rowsOf(text);
  let first = await rows.next();
  while (first.done !== true && isBlank(first.value)) first = await rows.next();
  if (first.done === true) throw new ImportFault('it is empty: its first row should name the columns', 1);
  const { line, cells, fault } = first.value;
  if (fault !== null) throw new ImportFault(`its first row should name the columns, and ${fault}`, line);
  const columns = cells.map((name) => name.trim());
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) < index);
  if (twice !== undefined) throw new ImportFault(`two columns are called “${twice}”`, line);
  return { columns, rows: itemsOf(rows, columns) };
}

async function* itemsOf(rows: AsyncIterable<PlacedRow>, columns: readonly string[]): AsyncGenerator<Item<CsvValues>> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (!isBlank(row)) yield { line: row.line, name: `row ${count}`, content: row.fault === null ? contentOf(row.cells, columns) : { fault: row.fault } };
  }
}

const isBlank = ({ cells, fault }: PlacedRow): boolean => fault === null && cells.every((cell) => cell === '');

function contentOf(cells: readonly string[], columns: readonly string[]): Item<CsvValues>['content'] {
  const beyond = cells.slice(columns.length).filter((cell) => cell.trim() !== '').length;
  if (beyond > 0 || cells.length < columns.length) {
    return { fault: `it has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, and the header has ${columns.length}; a text with the separator in it stands in quotes` };
  }
  return { value: Object.fromEntries(columns.flatMap((name, index) => (name === '' ? [] : [[name, unguarded(cells[index] ?? '')]]))) };
}

/** A cell without the apostrophes that keep spreadsheets from taking it for a formula, where it has them as our tables do. */
function unguarded(cell: string): string {
  const plain = unguardedText(cell);
  return guardedText(plain) === cell ? plain : cell;
}

/** The rows of a text that comes in pieces, the header among them. */
async function* rowsOf(text: AsyncIterable<string>): AsyncGenerator<PlacedRow> {
  let rest = '';
  let line = 1;
  let separator: string | null = null;
  const take = function* (isEnd: boolean): Generator<PlacedRow> {
    const told = separator === null ? separatorOf(rest, isEnd) : { separator, skip: 0 };
    if (told === null) return;
    ({ separator } = told);
    line += told.skip > 0 ? 1 : 0;
    let at = told.skip;
    while (at < rest.length) {
      const row = csvRowAt(rest, at, separator, isEnd);
      if (row === null) break;
      yield { line, cells: row.cells, fault: row.fault };
      line += lineEndsIn(rest.slice(at, row.end));
      at = row.end;
    }
    rest = rest.slice(at);
  };
  for await (const piece of text) {
    rest += piece;
    yield* take(false);
  }
  yield* take(true);
}

/** What parts the cells, and how much of the text was said to tell it; null: there is not yet enough of the text. */
function separatorOf(text: string, isEnd: boolean): { readonly separator: string; readonly skip: number } | null {
  const [head] = /^[\r\n]*[^\r\n]*(?=\r\n|\r[^\n]|\n)/.exec(text) ?? (isEnd || text.length > 1_000_000 ? [text] : []);
  if (head === undefined) return null;
  const [said, sign] = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  if (said !== undefined && sign !== undefined) return { separator: sign, skip: said.length };
  return { separator: separators.reduce((best, each) => (countOutside(head, each) > countOutside(head, best) ? each : best), separators[0]), skip: 0 };
}

const countOutside = (line: string, separator: string): number => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length;

const lineEndsIn = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0;
