import { textWidth } from './text-width.ts';

export interface KeyItem {
  readonly x: number;
  /** From 0. */
  readonly line: number;
  readonly text: string;
}

const between = 16;

/** Names in lines of at most that width, each with so much room before it; one that is too long has a line of its own. */
export function layKey(names: readonly string[], width: number, shapeRoom: number): KeyItem[] {
  let [x, line] = [0, 0];
  return names.map((text) => {
    const length = shapeRoom + textWidth(text);
    if (x > 0 && x + length > width) [x, line] = [0, line + 1];
    const item = { x, line, text };
    x += length + between;
    return item;
  });
}
