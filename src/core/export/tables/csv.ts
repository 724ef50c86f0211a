/** What a cell can hold; null: nothing is known, or nothing applies. */
export type Cell = string | number | boolean | null;

/**
 * A table in CSV (RFC 4180): commas, CRLF after each row, quotation marks where they are needed. A library would write no more
 * than these few lines do, and the core has none for files.
 *
 * There is no byte-order mark. A spreadsheet that opens such a file by a click may show other letters than Latin ones as gibberish,
 * which is seen, and is well where it imports the file as UTF-8. But readers of CSV, those of Data Packages among them, take a mark
 * for a part of the name of the first column, which is the one that joins the tables.
 */
export function csvText(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [rowText(header)];
  for (const row of rows) lines.push(rowText(row));
  return lines.join('');
}

const rowText = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
