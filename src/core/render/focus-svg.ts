import { axisOf } from '../layout/axis.ts';
import { drawn } from '../layout/drawn-number.ts';
import { focusFrame, type FramedLane } from '../layout/levels/focus-frame.ts';
import { laneHeights } from '../layout/levels/lane-heights.ts';
import { levelMarks } from '../layout/levels/level-marks.ts';
import { markSizes } from '../layout/levels/metrics.ts';
import { axisHeight, firstLine, leastLaneHeight, lineHeight, nameLines, shapeRoom, type Stage } from '../layout/levels/stage.ts';
import { sortMembers } from '../layout/levels/sort-members.ts';
import { showsHours, zoomLevelAt } from '../layout/levels/zoom-levels.ts';
import { outlineOf, sideLook } from '../layout/side-look.ts';
import { timeScale, type TimeScale, type TimeWindow } from '../layout/time-scale.ts';
import { dayAt } from '../time/zone.ts';
import { type Drawing, linked } from './drawing.ts';
import { drawGaps } from './gap-svg.ts';
import { drawMarks } from './lane-svg.ts';
import { html, type Markup } from './markup.ts';

/** The window as an `<svg>`: an axis above, a lane for each side, and the gutter of what has no date. null: there is no window. */
export function drawFocus(window: TimeWindow | null, stage: Stage, label: string, drawing: Drawing): Markup {
  const { columns, clock, lanes, zone } = drawing;
  const { width, gutter } = stage;
  // Without any date, what is undated stands in its gutter all the same.
  const scale = timeScale(window ?? { start: 0, end: 1 }, stage.left, stage.right);
  const level = zoomLevelAt(scale);
  const dates = columns.dates[clock];
  const marks = levelMarks(lanes.map(({ members }) => sortMembers(dates, members, showsHours(level))), level, zone, markSizes);
  const heights = laneHeights(marks, markSizes, (lane) => leastLaneHeight(nameOf(lane, drawing), stage));
  const frame = focusFrame(marks, heights, dates, scale, gutter, markSizes);
  const height = axisHeight + frame.height + 1;
  return html`<svg class="timeline-svg" viewBox="0 0 ${width} ${drawn(height)}" width="${width}" height="${drawn(height)}" preserveAspectRatio="xMinYMin" role="group" aria-label="${label}">
<g aria-hidden="true">${gutter !== null && drawGutter(gutter, frame.height, drawing)}${drawGaps(window && scale, axisHeight, axisHeight + frame.height, drawing)}${window !== null && drawAxis(scale, frame.height, drawing)}</g>
<g transform="translate(0 ${axisHeight})">
${frame.lanes.map((lane, index) => drawLane(lane, index, stage, drawing))}
${frame.lanes.map((lane, index) => drawMarks(lane, drawing.lanes[index]?.side ?? null, drawing))}
</g>
</svg>`;
}

function nameOf(lane: number, { lanes, words }: Drawing): string {
  return lanes[lane]?.name ?? words.sideNotStated;
}

function drawGutter({ left, right }: { left: number; right: number }, height: number, { words }: Drawing): Markup {
  return html`<rect class="gutter" x="${drawn(left)}" y="${axisHeight}" width="${drawn(right - left)}" height="${drawn(height)}"/><text class="tick-label" x="${drawn((left + right) / 2)}" y="14" text-anchor="middle">${words.undated}</text>`;
}

function drawAxis(scale: TimeScale, height: number, { zone, locale, dayAddress }: Drawing): Markup {
  const { minor, major, labels, isByDay } = axisOf(scale, zone, locale);
  const bottom = Math.round(axisHeight + height);
  const rules = (lines: readonly number[]) => lines.map((x) => `M${Math.round(x)} ${axisHeight - 4}V${bottom}`).join('');
  const names = labels.map(({ at, x, text, full }) => {
    const name = html`<text class="tick-label${full && ' strong'}" x="${drawn(x)}" y="14"${isByDay && html` text-anchor="middle"`}>${text}</text>`;
    const address = isByDay ? dayAddress(dayAt(zone, at)) : null;
    return address === null ? name : linked(address, null, name);
  });
  return html`<path class="tick" d="${rules(minor)}"/><path class="tick major" d="${rules(major)}"/>${names}`;
}

/** The name of a lane, how many reports it has, and how many of them the window does not show. */
function drawLane({ top, height, before, after, runningOn }: FramedLane, index: number, stage: Stage, drawing: Drawing): Markup {
  const { words, lanes } = drawing;
  const side = lanes[index]?.side ?? null;
  const names = nameLines(nameOf(index, drawing), stage);
  const outside = [...(before > 0 ? [words.earlier(before)] : []), ...(after > 0 ? [words.later(after)] : [])].join(', ');
  const counts = [words.reports(lanes[index]?.members.length ?? 0), ...(outside === '' ? [] : [outside])];
  const base = top + firstLine;
  const lines = [...names, ...counts].map(
    (text, line) => html`<tspan${line < names.length && html` class="strong"`} x="${shapeRoom}" y="${drawn(base + line * lineHeight)}">${text} </tspan>`,
  );
  return html`<path class="lane-line" d="M0 ${Math.round(top + height)}H${stage.width}"/><path class="mark filled ${sideLook(side).className}" d="${outlineOf(side)}" transform="translate(6 ${drawn(base - 4)})"/><text class="lane-name">${lines}</text>${
    runningOn > 0 && html`<text class="running-on" x="${stage.left + 4}" y="${Math.round(top + height - 5)}">${words.runningOn(runningOn)}</text>`
  }`;
}
