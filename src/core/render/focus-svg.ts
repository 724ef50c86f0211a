import type { Gap } from '../layout/density.ts';
import type { Lane } from '../layout/lanes.ts';
import type { LaneMarks } from '../layout/marks.ts';
import { linesOf, textWidth } from '../layout/text-width.ts';
import { type Tick, ticksOf } from '../layout/ticks.ts';
import type { TimeScale } from '../layout/time-scale.ts';
import { dayAt } from '../time/zone.ts';
import { drawn } from '../layout/drawn-number.ts';
import { type Drawing, linked } from './drawing.ts';
import { drawGap } from './gap-svg.ts';
import { drawMarks } from './lane-svg.ts';
import { html, type Markup, raw } from './markup.ts';
import { sideLook } from '../layout/side-look.ts';

/** Where the parts of the focus stand. */
export interface FocusFrame {
  readonly width: number;
  readonly top: number;
  /** What the names beside the lanes take; 0: they stand above, for want of room. */
  readonly names: number;
  readonly scale: TimeScale | null;
  readonly gutter: { readonly left: number; readonly right: number } | null;
}

const axisHeight = 24;
/** What a name above its lane takes. */
const nameHeight = 22;

const lineHeight = 15;
const firstLine = 17;
const shapeRoom = 17;

interface NameLines {
  readonly name: readonly string[];
  readonly counts: readonly string[];
}

/** What stands beside a lane: its name, how many reports it has, and how many of them the window does not show. */
export function nameLines(lane: Lane, before: number, after: number, { words }: Drawing, room: number): NameLines {
  const counts = [words.reports(lane.entries.length), ...(before > 0 ? [words.earlier(before)] : []), ...(after > 0 ? [words.later(after)] : [])];
  return { name: linesOf(lane.side?.name ?? words.sideNotStated, room - shapeRoom - 8, 2), counts };
}

/** The height that the words beside a lane take. */
export function heightOfNames({ name, counts }: NameLines): number {
  return firstLine + (name.length + counts.length - 1) * lineHeight + 9;
}

/** The window, with its height: an axis above, a lane for each side, and the gutter of what has no date. */
export function drawFocus(
  marks: readonly LaneMarks[],
  gaps: readonly Gap[],
  frame: FocusFrame,
  drawing: Drawing,
): { readonly markup: Markup; readonly height: number } {
  const lanesTop = frame.top + axisHeight;
  let bottom = lanesTop;
  const lanes = marks.map((lane) => {
    const from = bottom;
    bottom += lane.height + (frame.names === 0 ? nameHeight : 0);
    return html`
${drawName(lane, from, frame, drawing)}
<g transform="translate(0 ${drawn(bottom - lane.height)})">${drawMarks(lane, drawing)}</g>
<path class="lane-line" d="M0 ${drawn(bottom)}H${frame.width}"/>`;
  });
  const markup = html`<g class="focus"><g aria-hidden="true">
${drawGutter(frame, bottom, drawing)}
${gaps.map((gap) => drawGap(gap, lanesTop, bottom, drawing))}
${drawAxis(frame, bottom, drawing)}
<path class="lane-line" d="M${drawn(frame.scale?.left ?? 0)} ${lanesTop}H${frame.width}"/>
</g>${lanes}</g>`;
  return { markup, height: bottom - frame.top };
}

function drawName({ lane, before, after }: LaneMarks, top: number, { names, width }: FocusFrame, drawing: Drawing): Markup {
  const { className, shape } = sideLook(lane.index);
  const mark = html`<use href="#${drawing.prefix}${shape}" x="6" y="${drawn(top + firstLine - 4)}" class="mark filled ${className}" aria-hidden="true"/>`;
  if (names === 0) {
    const { name, counts } = nameLines(lane, before.length, after.length, drawing, width);
    const rest = ` ${counts.join(', ')}`;
    const [title = ''] = linesOf(name.join(' '), width - shapeRoom - textWidth(rest), 1);
    return html`${mark}<text class="lane-name" x="${shapeRoom}" y="${drawn(top + firstLine)}"><tspan class="strong">${title}</tspan>${rest}</text>`;
  }
  const { name, counts } = nameLines(lane, before.length, after.length, drawing, names);
  const lines = [...name.map((text) => ({ text, className: 'strong' })), ...counts.map((text) => ({ text, className: null }))];
  return html`${mark}<text class="lane-name">${lines.map(
    ({ text, className: strength }, line) =>
      html`<tspan${strength !== null && html` class="${strength}"`} x="${shapeRoom}" y="${drawn(top + firstLine + line * lineHeight)}">${text} </tspan>`,
  )}</text>`;
}

/** Names of days stand in the middle of their columns, those of longer steps where they begin. */
function drawAxis({ scale, top }: FocusFrame, bottom: number, drawing: Drawing): Markup | false {
  if (scale === null) return false;
  const { site, locale } = drawing;
  const { step, ticks } = ticksOf(scale, { zone: site.timeZone, locale, finest: 'day' });
  const line = (x: number) => `M${drawn(x)} ${top + axisHeight - 4}V${drawn(bottom)}`;
  const rules = (major: boolean) => ticks.filter((tick) => tick.major === major && tick.x > scale.left + 2 && tick.x < scale.right - 2).map(({ x }) => line(x));
  const [minor, major] = [rules(false), [line(scale.left), ...rules(true), line(scale.right)]];
  const label = ({ at, x, label: text, full }: Tick, index: number): Markup | false => {
    if (text === '') return false;
    const className = full ? 'tick-label strong' : 'tick-label';
    if (step.unit !== 'day') return html`<text class="${className}" x="${drawn(x + 4)}" y="${top + 14}">${text}</text>`;
    const middle = (x + (ticks[index + 1]?.x ?? scale.right)) / 2;
    return linked(drawing.dayAddress(dayAt(site.timeZone, at)), html`<text class="${className}" x="${drawn(middle)}" y="${top + 14}" text-anchor="middle">${text}</text>`);
  };
  return html`${minor.length > 0 && html`<path class="tick" d="${raw(minor.join(''))}"/>`}<path class="tick major" d="${raw(major.join(''))}"/>${ticks.map(label)}`;
}

function drawGutter({ gutter, top }: FocusFrame, bottom: number, { words }: Drawing): Markup | false {
  if (gutter === null) return false;
  const { left, right } = gutter;
  const from = top + axisHeight;
  return html`<rect class="gutter" x="${drawn(left)}" y="${from}" width="${drawn(right - left)}" height="${drawn(bottom - from)}"/>
<text class="tick-label" x="${drawn((left + right) / 2)}" y="${top + 14}" text-anchor="middle">${words.undated}</text>`;
}
