import { type BrushBehavior, brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import { histogramOf } from '../core/layout/columns/histogram.ts';
import { laneSets } from '../core/layout/columns/lane-sets.ts';
import type { Bin, Density } from '../core/layout/density.ts';
import { drawn } from '../core/layout/drawn-number.ts';
import { emptyDots, highestAt, overviewBars, overviewSizes, overviewStroke } from '../core/layout/overview.ts';
import { sideLook } from '../core/layout/side-look.ts';
import { ticksOf } from '../core/layout/ticks.ts';
import { timeScale, type TimeScale, type TimeWindow } from '../core/layout/time-scale.ts';
import { rangeWords } from '../core/time/range-words.ts';
import { drawGaps } from './drawing/draw-ground.ts';
import type { View } from './view.ts';
import { locale } from './words/language.ts';
import { words } from './words/words.ts';

const { top, baseline, height, labelRoom } = overviewSizes;
const hatch = 'overview-hatch';
/** A pointer that has gone no further, in px, has clicked. */
const slop = 4;

/** The whole period as a histogram by side, with a brush over the window; a click shows the bar that it hits. */
export function startOverview(view: View, box: HTMLElement): void {
  const svg = select(box).append('svg').attr('class', 'timeline-svg live overview').attr('aria-hidden', 'true').attr('height', height);
  const pattern = svg.append('defs').append('pattern').attr('id', hatch).attr('width', 6).attr('height', 6).attr('patternUnits', 'userSpaceOnUse').attr('patternTransform', 'rotate(45)');
  pattern.append('path').attr('class', 'hatch').attr('d', 'M0 0V6');
  const ground = svg.append('g');
  const bars = svg.append('g').attr('class', 'bars');
  const empty = svg.append('path').attr('class', 'empty');
  const line = svg.append('path').attr('class', 'baseline');
  const labels = svg.append('g');
  const number = svg.append('text').attr('class', 'strong').attr('y', top - 3).attr('text-anchor', 'middle');
  const leftOut = svg.append('text').attr('y', top - 4).attr('text-anchor', 'end');
  const brushLayer = svg.append('g').attr('class', 'brush');
  const grips = svg.append('path').attr('class', 'grips');

  let scale: TimeScale | null = null;
  let density: Density | null = null;
  let brush: BrushBehavior<unknown> | null = null;
  let isBrushing = false;

  const follow = (window: TimeWindow | null) => {
    if (scale === null || window === null) return;
    grips.attr('d', [window.start, window.end].map((at) => `M${Math.round(scale?.within(at) ?? 0) - 2} ${top + 12}h4v24h-4z`).join(''));
    if (brush === null || isBrushing) return;
    brushLayer.call(brush.move, [scale.within(window.start), scale.within(window.end)]);
  };
  const binAt = (x: number): Bin | undefined => density?.bins.find(({ left, right }) => left <= x && x < right);
  let pressedAt = 0;
  let isClick = false;
  const brushed = ({ type, selection, sourceEvent }: D3BrushEvent<unknown>) => {
    if (sourceEvent === null || sourceEvent === undefined || scale === null) return;
    const x = pointerX(sourceEvent as MouseEvent | TouchEvent) - box.getBoundingClientRect().left;
    if (type === 'start') [isBrushing, isClick, pressedAt] = [true, true, x];
    if (Math.abs(x - pressedAt) >= slop) isClick = false;
    if (type === 'end') isBrushing = false;
    if (isClick) {
      // Within the window or beside it: the bar below the pointer is shown.
      if (type !== 'end') return;
      const bin = binAt(x);
      if (bin !== undefined) view.change({ window: { start: bin.start, end: bin.end } }, 'push');
      follow(view.window);
    } else if (selection !== null) {
      const [from, to] = selection as [number, number];
      view.moveWindow({ start: scale.instantAt(from), end: scale.instantAt(to) });
      if (type === 'end') view.settle('push');
    }
  };

  const draw = () => {
    const { bounds } = view;
    if (width === 0 || bounds === null) {
      svg.attr('width', 0);
      return;
    }
    scale = timeScale(bounds, 0, width);
    svg.attr('width', width).attr('viewBox', `0 0 ${width} ${height}`);
    const { columns, mask, state } = view.facts;
    const sides = laneSets(columns, view.data.vocabulary, { grouping: 'side', clock: state.clock, mask, most: Infinity });
    density = histogramOf(columns.dates[state.clock], sides, { gaps: view.data.gaps, zone: view.data.zone }, scale);
    const counted = density;
    const { width: barWidth, dashes } = overviewStroke(density);
    bars.attr('stroke-width', barWidth).attr('stroke-dasharray', dashes);
    drawGaps(ground as never, view.data.gaps, scale, top, baseline - top, hatch);
    bars
      .selectAll('path')
      .data(sides.map(({ side }, lane) => ({ className: sideLook(side).className, path: overviewBars(counted, lane) })))
      .join('path')
      .attr('class', ({ className }) => className)
      .attr('d', ({ path }) => path);
    empty.attr('d', emptyDots(density.bins));
    line.attr('d', `M0 ${baseline}H${width}`);
    const { ticks } = ticksOf(scale, { zone: view.data.zone, locale, finest: 'day', labelRoom });
    labels
      .selectAll('text')
      .data(ticks.filter(({ label }) => label !== ''))
      .join('text')
      .attr('x', ({ x }) => drawn(x))
      .attr('y', baseline + 18)
      .text(({ label }) => label);
    const highest = words.number(density.highest);
    const at = highestAt(density, highest, width);
    number.attr('x', at ?? 0).text(at === null ? '' : highest);
    const { loose, outside } = density;
    leftOut.attr('x', width).text(loose + outside === 0 ? '' : words.notInOverview(loose, outside));
    brush = brushX<unknown>().extent([[0, 0], [width, baseline]]).handleSize(10).on('start brush end', brushed);
    brushLayer.call(brush);
    follow(view.window);
  };

  // What a bar says when it is pointed at; the brush lies above the bars and takes the pointer.
  const title = svg.append('title');
  box.addEventListener('pointermove', ({ clientX }) => {
    const bin = binAt(clientX - box.getBoundingClientRect().left);
    const text = bin === undefined ? '' : `${rangeWords(bin, view.data.zone, locale)}: ${words.reports(bin.total)}`;
    if (title.text() !== text) title.text(text);
  });
  let width = Math.round(box.clientWidth);
  let drawnFor: unknown = null;
  const redraw = () => {
    const { mask, columns, state } = view.facts;
    const key = [mask, columns, state.clock, width];
    if (Array.isArray(drawnFor) && key.every((each, index) => each === (drawnFor as unknown[])[index])) follow(view.window);
    else draw();
    drawnFor = key;
  };
  view.onFrame(follow);
  view.onChange(redraw);
  // To ask for the width at each change would have the page laid out at once.
  new ResizeObserver(() => {
    width = Math.round(box.clientWidth);
    redraw();
  }).observe(box);
  redraw();
}

const pointerX = (event: MouseEvent | TouchEvent): number => ('changedTouches' in event ? (event.changedTouches[0]?.clientX ?? NaN) : event.clientX);
