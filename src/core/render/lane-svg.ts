import { drawn } from '../layout/drawn-number.ts';
import type { FramedCluster, FramedLane, FramedUnit } from '../layout/levels/focus-frame.ts';
import type { FramedBar } from '../layout/levels/framed-bars.ts';
import { barEdge, clusterBox, markClasses, markSigns } from '../layout/levels/mark-shapes.ts';
import { markSizes } from '../layout/levels/metrics.ts';
import { outlineOf, sideLook } from '../layout/side-look.ts';
import type { Entry } from '../model/entry.ts';
import { clusterAddress, clusterTitle } from './cluster-titles.ts';
import { type Drawing, linked } from './drawing.ts';
import { html, type Markup, raw } from './markup.ts';

/** The marks of a lane that are in view. */
export function drawMarks({ units, undated, bars, clusters }: FramedLane, side: number | null, drawing: Drawing): Markup {
  const outline = outlineOf(side);
  const marks = [
    ...bars.map((bar) => drawBar(bar, drawing)),
    ...[...units, ...undated].map((unit) => drawUnit(unit, outline, drawing)),
    ...clusters.map((cluster) => drawCluster(cluster, drawing)),
  ];
  return html`<g class="${sideLook(side).className}" aria-hidden="true">${marks}</g>`;
}

function drawUnit({ report, x, y }: FramedUnit, outline: string, drawing: Drawing): Markup {
  // From its middle on, the outline is the same for all.
  const from = `M${drawn(x)} ${drawn(y)}m`;
  const strike = isStruck(report, drawing) && html`<path class="strike" d="${from}-6 6l12-12"/>`;
  return drawReport(report, 'mark', html`<path d="${from}${raw(outline.slice(1))}"/>${strike}${drawSigns(report, x, y, drawing)}`, drawing);
}

function drawBar(bar: FramedBar, drawing: Drawing): Markup {
  const { report, left, right, top, core } = bar;
  const box = (name: string, from: number, to: number) =>
    html`<rect class="${name}" x="${drawn(from)}" y="${drawn(top)}" width="${drawn(to - from)}" height="${markSizes.barHeight}"/>`;
  const strike = isStruck(report, drawing) && html`<path class="strike" d="M${drawn(left)} ${drawn(top + markSizes.barHeight / 2)}H${drawn(right)}"/>`;
  return drawReport(report, 'bar', html`${box('fringe', left, right)}${core !== null && box('core', core[0], core[1])}<path class="edge" d="${barEdge(bar)}"/>${strike}${drawSigns(report, right - 6, top + markSizes.barHeight / 2, drawing)}`, drawing);
}

function drawReport(report: number, kind: string, shape: Markup, drawing: Drawing): Markup {
  const entry = drawing.entries[report] as Entry;
  const className = `${kind} ${markClasses(drawing.columns, report, drawing.clock)}`;
  return linked(drawing.address(entry.id), className, html`${shape}<title>${drawing.titleOf(entry)}</title>`);
}

function drawSigns(report: number, x: number, y: number, { columns }: Drawing): Markup | false {
  const signs = markSigns(columns, report, x, y);
  return signs !== '' && html`<path class="sign" d="${signs}"/>`;
}

function isStruck(report: number, { entries }: Drawing): boolean {
  return (entries[report] as Entry).withdrawn !== null;
}

function drawCluster(cluster: FramedCluster, drawing: Drawing): Markup {
  const box = clusterBox(cluster, drawing.words.number(cluster.reports.length));
  const rect = html`<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/>`;
  const number = box.number !== '' && html`<text x="${box.middle}" y="${box.base}" text-anchor="middle">${box.number}</text>`;
  return linked(clusterAddress(cluster, drawing), 'cluster', html`${rect}${number}<title>${clusterTitle(cluster, drawing)}</title>`);
}
