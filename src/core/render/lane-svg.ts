import type { BarMark, ClusterMark, LaneMarks, UnitMark } from '../layout/marks.ts';
import { spanBy } from '../layout/lanes.ts';
import { textWidth } from '../layout/text-width.ts';
import type { Entry } from '../model/entry.ts';
import { dayOf } from '../time/day-of.ts';
import { drawn } from '../layout/drawn-number.ts';
import { type Drawing, linked } from './drawing.ts';
import { html, type Markup } from './markup.ts';
import { sideLook } from '../layout/side-look.ts';

const listedInCluster = 5;

/** The marks of a lane, from its own top. */
export function drawMarks({ lane, units, bars, clusters }: LaneMarks, drawing: Drawing): Markup {
  const { className, shape } = sideLook(lane.index);
  const href = `#${drawing.prefix}${shape}`;
  const marks = [
    ...bars.map((bar) => drawBar(bar, drawing)),
    ...units.map((unit) => drawUnit(unit, href, drawing)),
    ...clusters.map((cluster) => drawCluster(cluster, drawing)),
  ];
  return html`<g class="${className}" aria-hidden="true">${marks}</g>`;
}

function drawUnit({ entry: id, x, y }: UnitMark, href: string, drawing: Drawing): Markup {
  const entry = drawing.entries.get(id) as Entry;
  const at = html`x="${drawn(x)}" y="${drawn(y)}"`;
  const { core, earliest, latest } = spanBy(drawing.clock, entry);
  const isSure = core !== null || (earliest === null && latest === null);
  const mark = html`<use href="${href}" ${at} class="${classOf('mark', entry)}${isSure ? '' : ' doubtful'}"/>`;
  const strike = entry.withdrawn !== null && html`<use href="#${drawing.prefix}strike" ${at} class="strike"/>`;
  return linked(drawing.address(id), html`${mark}${strike}<title>${drawing.titleOf(entry)}</title>`);
}

function drawBar(bar: BarMark, drawing: Drawing): Markup {
  const entry = drawing.entries.get(bar.entry) as Entry;
  const { y, height, left, right, core, start, end } = bar;
  const parts = [
    drawBox('fringe', bar, left, right),
    core !== null && drawBox('core', bar, core[0], core[1]),
    start === 'open' && drawPoint(left + 1, 4, bar),
    end === 'open' && drawPoint(right - 1, -4, bar),
    entry.withdrawn !== null && html`<path class="strike" d="M${drawn(left)} ${drawn(y + height / 2)}H${drawn(right)}"/>`,
  ];
  return linked(drawing.address(bar.entry), html`<g class="${classOf('bar', entry)}">${parts}</g><title>${drawing.titleOf(entry)}</title>`);
}

/** A part of a bar; where the bar goes on beyond the window it has no end there. */
function drawBox(part: 'fringe' | 'core', { left, right, start, end, y, height }: BarMark, from: number, to: number): Markup {
  const isCutAtStart = from === left && start !== 'given';
  const isCutAtEnd = to === right && end !== 'given';
  const isCut = isCutAtStart || isCutAtEnd;
  const [l, r, top, bottom] = [from, to, y, y + height].map(drawn);
  const box = html`<rect class="${part}${isCut ? ' cut' : ''}" x="${l}" y="${top}" width="${drawn(to - from)}" height="${drawn(height)}"/>`;
  if (!isCut) return box;
  return html`${box}<path class="edge ${part}-edge" d="M${l} ${bottom}${isCutAtStart ? 'M' : 'L'}${l} ${top}H${r}${isCutAtEnd ? 'M' : 'L'}${r} ${bottom}H${l}"/>`;
}

/** The sign that nothing bounds this end. */
function drawPoint(tip: number, depth: number, { y, height }: BarMark): Markup {
  const [x, back] = [drawn(tip), drawn(tip + depth)];
  return html`<path class="open" d="M${back} ${drawn(y)}L${x} ${drawn(y + height / 2)}L${back} ${drawn(y + height)}"/>`;
}

function drawCluster(cluster: ClusterMark, drawing: Drawing): Markup {
  const { entries, left, right, y, height, of } = cluster;
  const found = entries.map((id) => drawing.entries.get(id) as Entry);
  const days = new Set(of === 'days' ? found.map((entry) => dayOf(spanBy(drawing.clock, entry), drawing.site.timeZone)) : []);
  const [day = null] = days.size === 1 ? days : [];
  const rest = found.length - listedInCluster;
  const listed = [...found.slice(0, listedInCluster).map(drawing.titleOf), ...(rest > 0 ? [drawing.words.andOthers(rest)] : [])];
  const text = drawing.words.more(entries.length);
  const width = Math.min(right - left, textWidth(text) + 8);
  const middle = (left + right) / 2;
  const parts = [
    of === 'bars' && drawExtent(cluster),
    html`<rect x="${drawn(middle - width / 2)}" y="${drawn(y + 1)}" width="${drawn(width)}" height="${drawn(height - 2)}"/>`,
    html`<text x="${drawn(middle)}" y="${drawn(y + height / 2 + 4)}" text-anchor="middle">${text}</text>`,
  ];
  const address = day === null ? null : drawing.dayAddress(day);
  return linked(address, html`<g class="cluster">${parts}</g><title>${listed.join('\n')}</title>`);
}

/** From the first to the last date of bars that have no room of their own. */
function drawExtent({ left, right, y, height }: ClusterMark): Markup {
  const [top, middle, bottom] = [y + 4, y + height / 2, y + height - 4].map(drawn);
  return html`<path class="extent" d="M${drawn(left + 0.5)} ${top}V${bottom}M${drawn(left + 0.5)} ${middle}H${drawn(right - 0.5)}M${drawn(right - 0.5)} ${top}V${bottom}"/>`;
}

/** Filled: a claim of the report gives a figure. */
function classOf(base: string, { claims, withdrawn }: Entry): string {
  const fill = claims.some(({ figures }) => figures.length > 0) ? 'filled' : 'hollow';
  return `${base} ${fill}${withdrawn === null ? '' : ' withdrawn'}`;
}
