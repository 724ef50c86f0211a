/** One row of a table as it stands in a text: its cells, or why it cannot be read; `end` is where the next one begins. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly fault: string | null;
  readonly end: number;
}

// A quoted cell that is longer is taken for one that is never closed: otherwise the rest of a large file would be held as one.
const longestRow = 4 * 1024 * 1024;
const lineEnd = /\r\n?|\n/g;

const unclosed = 'a quotation mark in it is never closed';
const misplaced = 'a quotation mark stands in the wrong place: a cell with one stands in quotes, and the mark in it is doubled';

/**
 * The row of CSV (RFC 4180) at a place of a text; null: it may go on behind what there is of the text. LF, CRLF and CR end a row. One that
 * cannot be read is no longer than its first line, so that a quotation mark too many takes no other row with it.
 *
 * Own, since csv-parse, after a mark in the wrong place, takes all that follows for one cell, and miscounts lines that end with CRLF.
 */
export function csvRowAt(text: string, from: number, separator: string, isEnd: boolean): CsvRow | null {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, isEnd || text.length - from > longestRow) : plainCell(text, at, separator);
    if (cell === null) return null;
    const sign = text[cell.end];
    if (cell.fault !== null || (sign !== undefined && sign !== separator && sign !== '\r' && sign !== '\n')) return faultyRow(text, from, cell.fault ?? misplaced, isEnd);
    cells.push(cell.text);
    at = cell.end;
    if (sign === separator) at += 1;
    else {
      // CR may be half of a line end, and a cell may go on.
      if (!isEnd && (sign === undefined || at + 1 >= text.length)) return null;
      return { cells, fault: null, end: afterLineEnd(text, at) };
    }
  }
}

interface Cell {
  readonly text: string;
  readonly fault: string | null;
  readonly end: number;
}

function quotedCell(text: string, from: number, isAll: boolean): Cell | null {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return isAll ? { text: cell, fault: unclosed, end: text.length } : null;
    if (quote + 1 >= text.length && !isAll) return null;
    if (text[quote + 1] !== '"') return { text: cell + text.slice(at, quote), fault: null, end: quote + 1 };
    cell += text.slice(at, quote + 1);
    at = quote + 2;
  }
}

function plainCell(text: string, from: number, separator: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  const cell = text.slice(from, end);
  return { text: cell, fault: cell.includes('"') ? misplaced : null, end };
}

function faultyRow(text: string, from: number, fault: string, isEnd: boolean): CsvRow | null {
  lineEnd.lastIndex = from;
  const found = lineEnd.exec(text);
  if (!isEnd && (found === null || (found[0] === '\r' && found.index + 1 >= text.length))) return text.length - from > longestRow ? { cells: [], fault, end: text.length } : null;
  return { cells: [], fault, end: found === null ? text.length : found.index + found[0].length };
}

const afterLineEnd = (text: string, at: number): number => (text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : Math.min(at + 1, text.length));
