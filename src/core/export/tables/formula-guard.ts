/**
 * A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, which can send the sheet to a stranger when it
 * is clicked. As OWASP advises for injection into CSV, such a text gets an apostrophe before it. So does each later line of a
 * text, since some programs split a cell at its line ends; white space and what is not seen do not shield what comes after them.
 */
const apostrophe = "'";

// Also the full-width and small forms that some keyboards and spreadsheets have for the same signs, and the true minus sign.
const signs = '=+\\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20';
const risky = new RegExp(`^(?:'|\\t|[\\s\\p{Cc}\\p{Cf}]*[${signs}])`, 'u');
const lineEnd = /(\r\n|[\n\v\f\r\u0085\u2028\u2029])/;

/** A text that no spreadsheet takes for a formula. {@link unguardedText} gives the text back, whatever it is. */
export function guardedText(text: string): string {
  const [first = '', ...rest] = text.split(lineEnd);
  // With one group to split by, line ends have odd places, which are even places in the rest.
  const isEmptyFirst = first === '' && rest.length > 0;
  return [isEmptyFirst ? apostrophe : guardedLine(first), ...rest.map((part, place) => (place % 2 === 0 ? part : guardedLine(part)))].join('');
}

/** The text of a cell of ours: of each of its lines, one apostrophe at the very beginning is taken away. */
export const unguardedText = (cell: string): string =>
  cell
    .split(lineEnd)
    .map((part, place) => (place % 2 === 0 && part.startsWith(apostrophe) ? part.slice(1) : part))
    .join('');

// A line that begins with an apostrophe gets another, so that one can be taken away of every line that has one.
const guardedLine = (line: string): string => (risky.test(line) ? `${apostrophe}${line}` : line);
