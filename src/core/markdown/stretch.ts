import type { Token } from 'markdown-it';
import type { Position } from '../model/problem.ts';

/**
 * A stretch of inline text that stands unbroken in one line of the body: where it begins in the inline text, on which
 * line of the body (from 0), and at which column of that line (from 0; below 0 where a tab that was cut through has been
 * written out in spaces).
 */
export interface Stretch {
  readonly from: number;
  readonly line: number;
  readonly column: number;
}

/**
 * Where the text of a paragraph or heading stands in the body. markdown-it takes the marks of lists and quotes, and
 * indentation, from the start of each line, so each line of the inline text is the end of its line in the body.
 */
export function stretchesOf(inline: Token, opener: Token | undefined, lines: readonly string[]): Stretch[] {
  const first = inline.map?.[0] ?? 0;
  const texts = inline.content.split('\n');
  const isAtx = opener?.type === 'heading_open' && opener.markup.startsWith('#');
  let from = 0;
  return texts.map((text, index) => {
    const line = lines[first + index] ?? '';
    const end = index < texts.length - 1 ? line.length : isAtx ? endOfHeading(line) : endOfText(line, line.length);
    const stretch = { from, line: first + index, column: end - text.length };
    from += text.length + 1;
    return stretch;
  });
}

/** The place in the file of an offset in inline text; `firstLine` is the number of the body's first line in the file. */
export function positionIn(stretches: readonly Stretch[], offset: number, firstLine: number): Position {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const { from, line, column } = stretches[low] ?? { from: offset, line: 0, column: 0 };
  return { line: firstLine + line, column: column + offset - from + 1 };
}

function endOfText(line: string, end: number): number {
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return end;
}

// `## Title ##`: number signs at the end close the heading if white space stands before them.
function endOfHeading(line: string): number {
  const end = endOfText(line, line.length);
  let start = end;
  while (start > 0 && line[start - 1] === '#') start--;
  const text = endOfText(line, start);
  return text < start ? text : end;
}
