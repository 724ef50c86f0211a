import type { Bin, Density } from '../layout/density.ts';
import { textWidth } from '../layout/text-width.ts';
import type { TimeScale, TimeWindow } from '../layout/time-scale.ts';
import { ticksOf } from '../layout/ticks.ts';
import { dayAt } from '../time/zone.ts';
import { drawn } from '../layout/drawn-number.ts';
import { type Drawing, linked, stretchWords } from './drawing.ts';
import { drawGap } from './gap-svg.ts';
import { html, type Markup, raw } from './markup.ts';
import { sideLook } from '../layout/side-look.ts';

const tallestUnit = 6.5;
const smallestUnit = 3.6;
const widestBar = 10;
const mostHeight = 54;
const leastHeight = 26;

/** The heights of an overview, from its top. */
export interface OverviewFrame {
  readonly top: number;
  readonly baseline: number;
  readonly height: number;
  /** What one report takes. */
  readonly unit: number;
}

/** As high as its highest bin needs; above bars that no longer show their reports one by one there is room for a number. */
export function overviewFrame({ highest }: Density): OverviewFrame {
  const unit = Math.min(tallestUnit, mostHeight / Math.max(1, highest));
  const top = unit < smallestUnit ? 19 : 7;
  const baseline = top + Math.min(mostHeight, Math.max(leastHeight, Math.ceil(highest * unit)));
  return { top, baseline, height: baseline + 22, unit };
}

/**
 * The whole period as a histogram by side, with its known gaps, its days without a report, and the window marked on it.
 * `labelRoom` is the least room between names of dates.
 */
export function drawOverview(density: Density, scale: TimeScale, window: TimeWindow | null, labelRoom: number, drawing: Drawing): Markup {
  const frame = overviewFrame(density);
  const { top, baseline } = frame;
  const { ticks } = ticksOf(scale, { zone: drawing.site.timeZone, locale: drawing.locale, finest: 'day', labelRoom });
  return html`<g class="overview" aria-hidden="true">
${window !== null && drawWindow(scale.within(window.start), scale.within(window.end), frame)}
${density.gaps.map((gap) => drawGap(gap, top, baseline, drawing))}
${drawing.lanes.map(({ index }, lane) => drawBars(density.bins, lane, sideLook(index).className, frame))}
${drawEmptyBins(density.bins, baseline)}
<path class="baseline" d="M${drawn(scale.left)} ${baseline}H${drawn(scale.right)}"/>
${frame.unit < smallestUnit && drawHighest(density, scale, top, drawing.words.number(density.highest))}
${ticks.map(({ x, label }) => label !== '' && html`<text x="${drawn(x)}" y="${baseline + 18}">${label}</text>`)}
${density.bins.map((bin) => bin.total > 0 && drawReach(bin, density, frame, drawing))}
</g>`;
}

function drawWindow(left: number, right: number, { top, baseline }: OverviewFrame): Markup {
  return html`<rect class="window" x="${drawn(left)}" y="${top - 4}" width="${drawn(right - left)}" height="${baseline - top + 4}"/>`;
}

function drawBars(bins: readonly Bin[], lane: number, className: string, { unit, baseline }: OverviewFrame): Markup | false {
  const gap = unit < smallestUnit ? 0 : 1;
  let path = '';
  for (const bin of bins) {
    const count = bin.counts[lane] ?? 0;
    const below = bin.counts.slice(0, lane).reduce((sum, each) => sum + each, 0);
    const width = Math.min(widestBar, Math.max(1, bin.right - bin.left - 1.2));
    const x = (bin.left + bin.right - width) / 2;
    // Where each report can be seen it is drawn by itself, else all are one bar.
    const [pieces, height] = gap === 0 ? [Math.min(count, 1), unit * count] : [count, unit];
    for (let piece = 0; piece < pieces; piece += 1) {
      const bottom = baseline - below * unit - piece * height - gap / 2;
      path += `M${drawn(x)} ${drawn(bottom)}v${drawn(gap - height)}h${drawn(width)}v${drawn(height - gap)}z`;
    }
  }
  return path !== '' && html`<path class="${className}" d="${raw(path)}"/>`;
}

function drawEmptyBins(bins: readonly Bin[], baseline: number): Markup | false {
  const dots = bins.filter(({ total, isInGap }) => total === 0 && !isInGap).map(({ left, right }) => `M${drawn((left + right) / 2)} ${baseline + 4.5}h0`);
  return dots.length > 0 && html`<path class="empty" d="${raw(dots.join(''))}"/>`;
}

/** The number of the highest bar, which no longer shows its reports one by one. */
function drawHighest({ bins, highest }: Density, scale: TimeScale, top: number, text: string): Markup | false {
  const bin = bins.find(({ total }) => total === highest);
  if (bin === undefined) return false;
  const half = textWidth(text) / 2;
  const x = Math.min(Math.max((bin.left + bin.right) / 2, scale.left + half), scale.right - half);
  return html`<text class="strong" x="${drawn(x)}" y="${top - 8}" text-anchor="middle">${text}</text>`;
}

/** Where a bin can be pointed at, with what it says. */
function drawReach(bin: Bin, { step }: Density, { top, baseline }: OverviewFrame, drawing: Drawing): Markup {
  const address = step.unit === 'day' ? drawing.dayAddress(dayAt(drawing.site.timeZone, bin.start)) : null;
  const title = `${stretchWords(bin, drawing)}: ${drawing.words.reports(bin.total)}`;
  const size = html`x="${drawn(bin.left)}" y="${top}" width="${drawn(bin.right - bin.left)}" height="${baseline - top}"`;
  return linked(address, html`<rect class="reach" ${size}/><title>${title}</title>`);
}
