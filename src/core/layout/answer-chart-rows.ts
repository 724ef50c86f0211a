/** What a row has to hold: lines of its label, and the heights of what stands beside them, or below. */
export interface RowContent {
  readonly lines: number;
  readonly blocks: readonly number[];
}

export interface Block {
  readonly top: number;
  readonly height: number;
}

export interface Row extends Block {
  /** The baseline of the first line of the label. */
  readonly firstLine: number;
  readonly blocks: readonly Block[];
  /** The middle of the blocks. */
  readonly middle: number;
}

export const lineHeight = 15;
const ascent = 17;
const descent = 9;
const padding = 6;

/** One row below the other; the blocks are in the middle of their row, or below the label where it is stacked. */
export function layRows(contents: readonly RowContent[], top: number, isStacked: boolean): Row[] {
  let at = top;
  return contents.map(({ lines, blocks }) => {
    const labelHeight = ascent + (lines - 1) * lineHeight + descent;
    const blocksHeight = blocks.reduce((sum, height) => sum + height, 0);
    const height = isStacked ? labelHeight + blocksHeight + padding : Math.max(labelHeight, blocksHeight + padding * 2);
    const firstLine = at + ascent + (isStacked ? 0 : (height - labelHeight) / 2);
    let blockTop = isStacked ? at + labelHeight : at + (height - blocksHeight) / 2;
    const middle = blockTop + blocksHeight / 2;
    const row: Row = { top: at, height, firstLine, middle, blocks: blocks.map((each) => ({ top: (blockTop += each) - each, height: each })) };
    at += height;
    return row;
  });
}

/** Where rows end that begin at `top`. */
export function bottomOf(rows: readonly Row[], top: number): number {
  const last = rows.at(-1);
  return last === undefined ? top : last.top + last.height;
}
