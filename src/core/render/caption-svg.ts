import type { Density } from '../layout/density.ts';
import type { LaneMarks } from '../layout/marks.ts';
import { linesOf, textWidth } from '../layout/text-width.ts';
import type { Drawing } from './drawing.ts';
import { html, type Markup } from './markup.ts';

/** What stands between the overview and the window, in lines that have room. */
export interface Caption {
  /** The words of the window, or null. */
  readonly range: string | null;
  /** What follows the range in its line. */
  readonly beside: string | null;
  readonly below: readonly string[];
  /** What stands at the right end of the first line. */
  readonly right: string | null;
}

const lineHeight = 16;
const separator = ' · ';

/** `range`: the words of the window. */
export function captionLines(marks: readonly LaneMarks[], density: Density | null, range: string | null, width: number, drawing: Drawing): Caption {
  const counts = countWords(marks, drawing);
  const isLeftOut = density !== null && density.loose + density.outside > 0;
  const leftOut = isLeftOut ? drawing.words.notInOverview(density.loose, density.outside) : null;
  const first = range === null ? counts : `${range}${separator}${counts}`;
  if (textWidth(`${first}${separator}${leftOut ?? ''}`) <= width) return { range, beside: counts, below: [], right: leftOut };
  const fits = textWidth(first) <= width;
  const rest = [...(fits ? [] : [counts]), ...(leftOut === null ? [] : linesOf(leftOut, width, 2))];
  return { range, beside: fits ? counts : null, below: rest, right: null };
}

export function captionHeight({ below }: Caption): number {
  return lineHeight * (below.length + 1) + 10;
}

export function drawCaption({ range, beside, below, right }: Caption, top: number, width: number): Markup {
  const at = (line: number) => top + 17 + line * lineHeight;
  return html`<text class="caption" y="${at(0)}">${range !== null && html`<tspan class="strong">${range}</tspan>`}${range !== null && beside !== null && separator}${beside}</text>${
    right !== null && html`<text class="caption" x="${width}" y="${at(0)}" text-anchor="end" aria-hidden="true">${right}</text>`
  }${below.map((text, index) => html`<text class="caption" y="${at(index + 1)}">${text}</text>`)}`;
}

function countWords(marks: readonly LaneMarks[], { words, entries }: Drawing): string {
  const outside = marks.reduce((sum, { before, after }) => sum + before.length + after.length, 0);
  const undated = marks.reduce((sum, { units, clusters }) => {
    const clustered = clusters.reduce((count, each) => count + (each.of === 'undated' ? each.entries.length : 0), 0);
    return sum + clustered + units.filter(({ dated }) => !dated).length;
  }, 0);
  return words.inWindow(entries.size - outside - undated, entries.size, undated);
}
