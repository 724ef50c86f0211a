import type { StateBlock, Token } from 'markdown-it';
import { setMark } from './mark.ts';
import { stockBlockRule, type BlockRule } from './stock-rules.ts';
import type { Stretch } from './stretch.ts';

const stockTable = stockBlockRule('table');

/**
 * Tables as markdown-it reads them, with each cell knowing where its text stands. Cells beyond the last column, which
 * would be dropped, stay in the row's last cell, with the bars between them.
 */
export const table: BlockRule = (state, startLine, endLine, silent) => {
  const first = state.tokens.length;
  if (!stockTable(state, startLine, endLine, silent)) return false;
  if (silent) return true;
  let columns = 0;
  let row: Row | null = null;
  let index = 0;
  for (const token of state.tokens.slice(first)) {
    if (token.type === 'tr_open') {
      row = readRow(state, token.map?.[0] ?? startLine);
      columns ||= row.cells.length;
      index = 0;
    } else if (token.type === 'inline' && row !== null) placeCell(token, row, index++, columns);
  }
  return true;
};

/** The text of a row, where it begins in the body, and the ends of its cells in it. */
interface Row {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly cells: readonly { readonly from: number; readonly to: number }[];
}

function readRow(state: StateBlock, line: number): Row {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const whole = state.src.slice(start, state.eMarks[line]);
  const text = whole.trim();
  const lineStart = start === 0 ? 0 : state.src.lastIndexOf('\n', start - 1) + 1;
  const column = start - lineStart + whole.length - whole.trimStart().length;
  const cells: { from: number; to: number }[] = [];
  let from = 0;
  for (let pos = 0; pos <= text.length; pos++) {
    if (pos < text.length && (text[pos] !== '|' || text[pos - 1] === '\\')) continue;
    cells.push({ from, to: pos });
    from = pos + 1;
  }
  if (isEmpty(cells[0])) cells.shift();
  if (isEmpty(cells.at(-1))) cells.pop();
  return { text, line, column, cells };
}

const isEmpty = (cell: { from: number; to: number } | undefined): boolean => cell !== undefined && cell.from === cell.to;

function placeCell(token: Token, row: Row, index: number, columns: number): void {
  const cell = row.cells[index];
  if (cell === undefined) return;
  const to = index === columns - 1 ? (row.cells.at(-1)?.to ?? cell.to) : cell.to;
  const raw = row.text.slice(cell.from, to);
  const text = raw.trim();
  token.content = text.replaceAll('\\|', '|');
  const column = row.column + cell.from + raw.length - raw.trimStart().length;
  setMark(token, { kind: 'cell', stretches: stretchesOfCell(text, row.line, column) });
}

// The backslash before a bar is taken out, so what follows stands one column further on than in the inline text.
function stretchesOfCell(text: string, line: number, column: number): Stretch[] {
  const stretches: Stretch[] = [{ from: 0, line, column }];
  for (let at = text.indexOf('\\|'); at >= 0; at = text.indexOf('\\|', at + 2)) {
    stretches.push({ from: at - stretches.length + 1, line, column: column + at + 1 });
  }
  return stretches;
}
