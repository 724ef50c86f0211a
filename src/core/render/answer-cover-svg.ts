import type { Column } from '../layout/answer-chart-columns.ts';
import type { CoverBar, CoverMark } from '../layout/answer-chart-time.ts';
import { textWidth } from '../layout/text-width.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import { drawn } from '../layout/drawn-number.ts';
import { html, type Markup, raw } from './markup.ts';
import type { SideLook } from '../layout/side-look.ts';

/** How the time that a claim covers looks, apart from where it stands. */
export interface CoverLook extends SideLook {
  readonly isTakenBack: boolean;
  readonly title: string;
  /** The words of the time, for what lies beyond the drawing. */
  readonly when: string;
  /** Whether the shape of the side stands on the bar. */
  readonly hasShape: boolean;
}

const thickness = 7;
const point = 4;
const roomForHalo = 26;

/** The time that a claim covers: solid where surely, pale where possibly; in the gutter where it states none. */
export function drawCover(mark: CoverMark, y: number, time: Column, gutter: Column | null, look: CoverLook, { words, prefix }: AnswerDrawing): Markup {
  const shape = (x: number, doubt: string) => html`<use href="#${prefix}${look.shape}" x="${drawn(x)}" y="${drawn(y)}" class="mark filled${doubt}"/>`;
  const beyond = (short: string) => (textWidth(look.when) <= time.right - time.left - 12 ? look.when : short);
  const parts = (): readonly (Markup | false)[] => {
    if (mark.kind === 'unstated') {
      const x = gutter === null ? time.right : (gutter.left + gutter.right) / 2;
      return [shape(x, ''), look.isTakenBack && drawStrike(x - 7, x + 7, y)];
    }
    if (mark.kind === 'before') return [drawPoint(time.left + 1, point, y), drawBeyond(beyond(words.earlier), time.left + 9, y, 'start')];
    if (mark.kind === 'after') return [drawPoint(time.right - 1, -point, y), drawBeyond(beyond(words.later), time.right - 9, y, 'end')];
    const { left, right, core } = mark;
    const [from, to] = core ?? [left, right];
    return [
      drawBar(mark, y),
      look.hasShape && right - left > roomForHalo && html`<use href="#${prefix}${look.shape}" x="${drawn((from + to) / 2)}" y="${drawn(y)}" class="halo"/>`,
      look.hasShape && shape((from + to) / 2, core === null ? ' doubtful' : ''),
      look.isTakenBack && drawStrike(left - 3, right + 3, y),
    ];
  };
  return html`<g class="cover ${look.className}${look.isTakenBack && ' withdrawn'}"><title>${look.title}</title>${parts()}</g>`;
}

/** Outlined but where it goes on beyond what is drawn. */
function drawBar({ left, right, start, end, core }: CoverBar, y: number): Markup {
  const [top, bottom] = [drawn(y - thickness / 2), drawn(y + thickness / 2)];
  const rect = (className: string, from: number, to: number) =>
    to > from && html`<rect class="${className}" x="${drawn(from)}" y="${top}" width="${drawn(to - from)}" height="${thickness}"/>`;
  const [l, r] = [drawn(left), drawn(right)];
  const edge = `M${l} ${bottom}${start === 'given' ? `V${top}` : `M${l} ${top}`}H${r}${end === 'given' ? `V${bottom}` : `M${r} ${bottom}`}H${l}`;
  return html`${rect('fringe', left, right)}${core !== null && rect('core', core[0], core[1])}<path class="edge" d="${raw(edge)}"/>${
    start === 'open' && drawPoint(left + 1, point, y)
  }${end === 'open' && drawPoint(right - 1, -point, y)}`;
}

/** The sign that nothing bounds this end, or that what is meant lies beyond it. */
function drawPoint(tip: number, depth: number, y: number): Markup {
  const [x, back] = [drawn(tip), drawn(tip + depth)];
  return html`<path class="open" d="M${back} ${drawn(y - point)}L${x} ${drawn(y)}L${back} ${drawn(y + point)}"/>`;
}

const drawBeyond = (text: string, x: number, y: number, anchor: 'start' | 'end'): Markup =>
  html`<text x="${drawn(x)}" y="${drawn(y + 4)}" text-anchor="${anchor}">${text}</text>`;

const drawStrike = (left: number, right: number, y: number): Markup => html`<path class="strike" d="M${drawn(left)} ${drawn(y)}H${drawn(right)}"/>`;
