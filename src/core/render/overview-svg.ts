import { histogramOf } from '../layout/columns/histogram.ts';
import type { Bin, Density } from '../layout/density.ts';
import { drawn } from '../layout/drawn-number.ts';
import { emptyDots, highestAt, overviewBars, overviewSizes, overviewStroke } from '../layout/overview.ts';
import { sideLook } from '../layout/side-look.ts';
import { ticksOf } from '../layout/ticks.ts';
import { timeScale, type TimeWindow } from '../layout/time-scale.ts';
import { dayAt } from '../time/zone.ts';
import { type Drawing, linked, stretchWords } from './drawing.ts';
import { drawGaps } from './gap-svg.ts';
import { html, type Markup } from './markup.ts';

const { top, baseline, height, labelRoom } = overviewSizes;

/**
 * The whole period as an `<svg>`: a histogram by side, with its known gaps, its days without a report, and the window marked
 * on it. What it shows stands in the list too, so that it is hidden from screen readers.
 */
export function drawOverview(whole: TimeWindow, window: TimeWindow, width: number, drawing: Drawing): Markup {
  const { columns, clock, lanes, gaps, zone, locale, words } = drawing;
  const scale = timeScale(whole, 0, width);
  const density = histogramOf(columns.dates[clock], lanes, { gaps, zone }, scale);
  const { ticks } = ticksOf(scale, { zone, locale, finest: 'day', labelRoom });
  const { width: barWidth, dashes } = overviewStroke(density);
  const [left, right] = [scale.within(window.start), scale.within(window.end)];
  const leftOut = density.loose + density.outside === 0 ? null : words.notInOverview(density.loose, density.outside);
  return html`<svg class="timeline-svg overview" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" preserveAspectRatio="xMinYMin" aria-hidden="true">
${drawGaps(scale, top, baseline, drawing)}
<g class="bars" stroke-width="${barWidth}"${dashes !== null && html` stroke-dasharray="${dashes}"`}>${lanes.map(({ side }, lane) => drawBars(overviewBars(density, lane), sideLook(side).className))}</g>
<path class="empty" d="${emptyDots(density.bins)}"/><path class="baseline" d="M0 ${baseline}H${width}"/>
${ticks.map(({ x, label }) => label !== '' && html`<text x="${drawn(x)}" y="${baseline + 18}">${label}</text>`)}
<rect class="selection" x="${drawn(left)}" width="${drawn(right - left)}" height="${baseline}"/>
${drawHighest(density, width, words.number(density.highest))}
${leftOut !== null && html`<text x="${width}" y="${top - 4}" text-anchor="end">${leftOut}</text>`}
${density.bins.map((bin) => bin.total > 0 && drawReach(bin, density, drawing))}
</svg>`;
}

function drawBars(path: string, className: string): Markup | false {
  return path !== '' && html`<path class="${className}" d="${path}"/>`;
}

/** The number of the highest bar, where it no longer shows its reports one by one. */
function drawHighest(density: Density, width: number, number: string): Markup | false {
  const x = highestAt(density, number, width);
  return x !== null && html`<text class="strong" x="${drawn(x)}" y="${top - 3}" text-anchor="middle">${number}</text>`;
}

/** Where a bin can be pointed at, with what it says. */
function drawReach(bin: Bin, { step }: Density, drawing: Drawing): Markup {
  const address = step.unit === 'day' ? drawing.dayAddress(dayAt(drawing.zone, bin.start)) : null;
  const title = `${stretchWords(bin, drawing)}: ${drawing.words.reports(bin.total)}`;
  const size = html`x="${drawn(bin.left)}" y="${top}" width="${drawn(bin.right - bin.left)}" height="${baseline - top}"`;
  return linked(address, null, html`<rect class="reach" ${size}/><title>${title}</title>`);
}
