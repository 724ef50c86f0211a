import type { Column } from './answer-chart-columns.ts';
import { linesOf, textWidth } from './text-width.ts';

/** Where the words of a mark stand: in its line, or in lines of their own above it. */
export interface BesideText {
  readonly lines: readonly string[];
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly isAbove: boolean;
}

const gap = 7;
const mostLines = 3;

/** On the right of the mark if they have room there, else on its left, else above it. */
export function besideText(text: string, reach: Column, column: Column): BesideText {
  const width = textWidth(text);
  if (reach.right + gap + width <= column.right) return { lines: [text], x: reach.right + gap, anchor: 'start', isAbove: false };
  if (reach.left - gap - width >= column.left) return { lines: [text], x: reach.left - gap, anchor: 'end', isAbove: false };
  const lines = linesOf(text, column.right - column.left, mostLines);
  const widest = lines.reduce((most, line) => Math.max(most, textWidth(line)), 0);
  const x = Math.max(column.left, Math.min(reach.left, column.right - widest));
  return { lines, x, anchor: 'start', isAbove: true };
}
