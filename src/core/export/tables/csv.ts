/** What a cell can hold; null: nothing is known, or nothing applies. */
export type Cell = string | number | boolean | null;

/**
 * A table in CSV (RFC 4180): commas, CRLF after each row, quotation marks where they are needed. A library would write no more
 * than these few lines do, and the core has none for files.
 *
 * A byte-order mark stands first: spreadsheets read a file without one in the code page of the machine, and would make gibberish of every name that
 * is not in Latin letters, without a word. Parsers skip the mark or can be told to; one that does not shows it in the name of the
 * first column, where it is seen.
 */
export function csvText(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [rowText(header)];
  for (const row of rows) lines.push(rowText(row));
  return `${byteOrderMark}${lines.join('')}`;
}

const byteOrderMark = '\uFEFF';

const rowText = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
