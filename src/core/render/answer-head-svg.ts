import type { ChartedAnswer } from '../layout/answer-chart-answers.ts';
import type { Column } from '../layout/answer-chart-columns.ts';
import { layKey } from '../layout/answer-chart-key.ts';
import { linesOf } from '../layout/text-width.ts';
import { ticksHeight } from './answer-axis-svg.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import { shapeRoom } from './answer-label-svg.ts';
import { drawn } from '../layout/drawn-number.ts';
import { html, type Markup } from './markup.ts';
import { sideLook } from '../layout/side-look.ts';
import { shapeDefinitions } from './side-shapes.ts';

const lineOfKey = 19;
const lineOfHeading = 15;
const mostLines = 3;

/** What a column holds. */
export interface Heading {
  readonly text: string;
  readonly column: Column;
}

/** What stands above the rows, which begin at `top`: the sides, below them what the columns hold, and room for ticks. */
export function drawHead(
  answers: readonly ChartedAnswer[],
  headings: readonly Heading[],
  width: number,
  drawing: AnswerDrawing,
): { readonly markup: Markup; readonly top: number } {
  const key = drawKey(answers, width, drawing);
  const laid = headings.map(({ text, column }) => ({ column, lines: linesOf(text, column.right - column.left, mostLines) }));
  const height = laid.reduce((most, { lines }) => Math.max(most, lines.length), 0) * lineOfHeading + 4;
  const bottom = key.height + height;
  // The last line of each stands in one line.
  const drawnHeadings = laid.map(({ column, lines }) =>
    lines.map((line, index) => html`<text class="heading" x="${drawn(column.left)}" y="${bottom - 7 - (lines.length - 1 - index) * lineOfHeading}">${line}</text>`),
  );
  return { markup: html`${key.markup}${drawnHeadings}`, top: bottom + ticksHeight };
}

/** The sides that the answers are from, in the order of the site, with their shapes, which are defined here. */
function drawKey(answers: readonly ChartedAnswer[], width: number, { site, words, prefix, sideIndex }: AnswerDrawing): { readonly markup: Markup; readonly height: number } {
  const found = new Set(answers.map(({ claim }) => sideIndex(claim.side)));
  const indices = [...site.sides.map((_, index) => index), null].filter((index) => found.has(index));
  const names = indices.map((index) => linesOf((index === null ? null : site.sides[index]?.name) ?? words.sideNotStated, width - shapeRoom, 1)[0] ?? '');
  const items = layKey(names, width, shapeRoom);
  const drawnItems = items.map(({ x, line, text }, index) => {
    const { className, shape } = sideLook(indices[index] ?? null);
    const y = 13 + line * lineOfKey;
    return html`<use href="#${prefix}${shape}" x="${drawn(x + 6)}" y="${y - 4}" class="mark filled ${className}"/><text class="strong" x="${drawn(x + shapeRoom)}" y="${y}"><tspan class="name">${text}</tspan></text>`;
  });
  return { markup: html`<defs>${shapeDefinitions(indices, prefix)}</defs><g class="sides">${drawnItems}</g>`, height: ((items.at(-1)?.line ?? -1) + 1) * lineOfKey + 5 };
}
