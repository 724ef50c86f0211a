import type { FigureLine } from '../layout/answer-chart.ts';
import type { FigureEnd, FigureMark } from '../layout/answer-chart-figure.ts';
import { lineHeight } from '../layout/answer-chart-rows.ts';
import { drawn } from '../layout/drawn-number.ts';
import { html, type Markup, raw } from './markup.ts';
import type { SideLook } from '../layout/side-look.ts';

/** How a figure looks, apart from where it stands. */
export interface FigureLook extends SideLook {
  /** Begins the ids of the shapes. */
  readonly prefix: string;
  readonly isApproximate: boolean;
  readonly isTakenBack: boolean;
  readonly title: string;
}

const thickness = 5;
const pieces = 6;
const arrow = 4.5;

/** One figure with its words: a shape at each number, a bar between them, and a bar that fades where there is no bound. */
export function drawFigure({ mark, y, words, wordsY }: FigureLine, look: FigureLook): Markup {
  const { left, right, low, high, isPoint } = mark;
  const doubt = look.isApproximate ? ' doubtful' : '';
  const bar = (from: number, to: number, className: string) =>
    to > from && html`<rect class="${className}" x="${drawn(from)}" y="${drawn(y - thickness / 2)}" width="${drawn(to - from)}" height="${thickness}"/>`;
  const shape = (x: number, end: FigureEnd) =>
    end !== 'open' && html`<use href="#${look.prefix}${look.shape}" x="${drawn(x)}" y="${drawn(y)}" class="mark ${end === 'included' ? 'filled' : 'hollow'}${doubt}"/>`;
  const strike = look.isTakenBack && html`<path class="strike" d="M${drawn(mark.reach.left)} ${drawn(y)}H${drawn(mark.reach.right)}"/>`;
  return html`<g class="figure ${look.className}${look.isTakenBack && ' withdrawn'}"><title>${look.title}</title>${
    low === 'open' || high === 'open' ? drawFading(mark, y) : bar(left, right, `range${doubt}`)
  }${shape(left, low)}${!isPoint && shape(right, high)}${strike}${words.lines.map(
    (line, index) =>
      html`<text class="value" x="${drawn(words.x)}" y="${drawn(wordsY + index * lineHeight)}"${words.anchor === 'end' && html` text-anchor="end"`}>${line}</text>`,
  )}</g>`;
}

/** From the number that is claimed towards the side on which there is no bound, paler and paler, to an arrow. */
function drawFading({ left, right, low }: FigureMark, y: number): Markup {
  const [from, sign] = low === 'open' ? [right, -1] : [left, 1];
  const length = right - left - arrow;
  const piece = length / pieces;
  const parts = Array.from({ length: pieces }, (_, index) => {
    const [start, end] = [from + sign * piece * index, from + sign * piece * (index + 1)].map(Math.round) as [number, number];
    return html`<rect class="fade-${index}" x="${Math.min(start, end)}" y="${drawn(y - thickness / 2)}" width="${Math.abs(end - start)}" height="${thickness}"/>`;
  });
  const [tip, back] = [from + sign * (right - left), from + sign * (right - left - arrow)].map(drawn);
  return html`${parts}<path class="open" d="${raw(`M${back} ${drawn(y - arrow)}L${tip} ${drawn(y)}L${back} ${drawn(y + arrow)}`)}"/>`;
}
