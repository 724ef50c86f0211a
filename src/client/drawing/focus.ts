import { select } from 'd3-selection';
import { focusFrame, type FocusFrame } from '../../core/layout/levels/focus-frame.ts';
import { markSizes } from '../../core/layout/levels/metrics.ts';
import { axisHeight, type Stage, stageOf } from '../../core/layout/levels/stage.ts';
import { hasValue } from '../../core/layout/columns/report-columns.ts';
import { timeScale, type TimeScale, type TimeWindow } from '../../core/layout/time-scale.ts';
import type { Join } from '../joined.ts';
import type { ReportTexts } from '../report-texts.ts';
import type { View } from '../view.ts';
import { locale } from '../words/language.ts';
import { words } from '../words/words.ts';
import { drawAxis, drawGaps, drawLanes } from './draw-ground.ts';
import type { Layer } from './draw-marks.ts';
import { drawRings } from './draw-rings.ts';
import type { Focus } from './drawn-focus.ts';
import { startGestures } from './gestures.ts';
import { startKeys } from './keys.ts';
import { MarkLayers } from './mark-layers.ts';
import { type Mark, marksOfFrame } from './marks.ts';
import { Levels } from './stage.ts';
import { startTouchPan } from './touch-pan.ts';
import { set, setText } from './write.ts';

const hatch = 'live-hatch';
const nothing = (): boolean => false;

/** The window with its lanes, drawn anew at each frame of a gesture, in an empty element of the page. */
export function startFocus(view: View, box: HTMLElement, texts: ReportTexts): Focus {
  const svg = select(box).append('svg').attr('class', 'timeline-svg live').attr('role', 'application').attr('aria-roledescription', words.role);
  const pattern = svg.append('defs').append('pattern').attr('id', hatch).attr('width', 6).attr('height', 6).attr('patternUnits', 'userSpaceOnUse').attr('patternTransform', 'rotate(45)');
  pattern.append('path').attr('class', 'hatch').attr('d', 'M0 0V6');
  const layer = (name: string, hidden = false): Layer => svg.append('g').attr('class', name).attr('aria-hidden', hidden ? 'true' : null);
  const ground = layer('ground', true);
  const gutter = ground.append('rect').attr('class', 'gutter').attr('y', axisHeight).node() as SVGRectElement;
  const gutterName = ground.append('text').attr('class', 'tick-label').attr('y', 14).attr('text-anchor', 'middle').node() as SVGTextElement;
  const axis = layer('axis', true);
  axis.append('path').attr('class', 'tick');
  axis.append('path').attr('class', 'tick major');
  const lanes = layer('lanes', true);
  const rings = layer('rings', true);
  const sketch = layer('sketch', true);
  const marksLayer = layer('marks');
  for (const below of [lanes, rings, sketch, marksLayer]) below.attr('transform', `translate(0 ${axisHeight})`);
  const shield = svg.append('rect').attr('class', 'shield').node() as SVGRectElement;
  const layers = new MarkLayers(svg.node() as SVGSVGElement, { sketch, marks: marksLayer, shield }, words);

  let width = Math.round(box.clientWidth);
  let stage: Stage = stageOf(0, null);
  let levels = new Levels(view.facts, stage, view.data.zone, words);
  let levelled: unknown = null;
  let frame: FocusFrame | null = null;
  let scale: TimeScale | null = null;
  let marks: readonly Mark[] = [];
  let isPointed: (report: number) => boolean = nothing;
  let joined: (view: View) => ReadonlyMap<number, Join> = () => new Map();
  let pointed: [Mark, SVGAElement | null] | null = null;
  const listeners: ((mark: Mark | null, element: SVGAElement | null) => void)[] = [];
  const factsOf = (mark: Mark) => texts.markFacts(mark, view);

  const measure = () => {
    const { dates } = view.facts.columns;
    const hasUndated = view.facts.lanes.some(({ members }) => {
      const { earliest, latest } = dates[view.state.clock];
      return members.some((report) => earliest[report] === -Infinity && latest[report] === Infinity);
    });
    const next = stageOf(width, hasUndated ? words.undated : null);
    // A window that settles changes neither the lanes nor the places.
    if (levelled === view.facts.lanes && next.width === stage.width) return;
    stage = next;
    levels = new Levels(view.facts, stage, view.data.zone, words);
    levelled = view.facts.lanes;
  };
  let queued: (() => void) | null = null;
  /** Does the last thing of these in the next frame: one drawing a frame, however often the pointer reports. */
  const soon = (act: () => void) => {
    if (queued === null) {
      requestAnimationFrame(() => {
        const next = queued;
        queued = null;
        next?.();
      });
    }
    queued = act;
  };
  /** `isAsked`: somebody waits for it. */
  const draw = (window: TimeWindow | null, isAsked: boolean) => {
    if (stage.width === 0 || stage.right - stage.left < 50) return;
    // Without any date there is no window; what is undated stands in its gutter all the same.
    scale = timeScale(window ?? { start: 0, end: 1 }, stage.left, stage.right);
    const hadFocus = keys.holdsFocus();
    // Who goes from mark to mark by keys waits for them.
    const mayWait = layers.isSketched && !hadFocus;
    const { marks: levelOf, heights } = levels.at(scale, view.isMoving || mayWait);
    frame = focusFrame(levelOf, heights, view.facts.columns.dates[view.state.clock], scale, stage.gutter, markSizes);
    marks = marksOfFrame(frame, view.facts);
    const height = axisHeight + frame.height + 1;
    set(focus.element, 'viewBox', `0 0 ${stage.width} ${height}`);
    set(focus.element, 'width', stage.width);
    set(focus.element, 'height', height);
    const shown = window === null ? null : scale;
    const { left, right } = stage.gutter ?? { left: 0, right: 0 };
    for (const [name, value] of [['x', left], ['width', right - left], ['height', frame.height]] as const) set(gutter, name, value);
    set(gutterName, 'x', (left + right) / 2);
    setText(gutterName, stage.gutter === null ? '' : words.undated);
    drawGaps(ground, view.data.gaps, shown, axisHeight, frame.height, hatch);
    drawAxis(axis, shown, frame.height, view.data.zone, locale);
    drawLanes(lanes, frame, view.facts, stage, words);
    drawRings(rings, marks, isPointed, joined(view), view);
    const isReady = levels.has(scale);
    if (view.isMoving || !isReady || !isAsked) layers.sketch(marks, stage.width, height);
    if (view.isMoving) return;
    if (isReady) layers.draw(marks, factsOf, hadFocus, () => keys.refresh(hadFocus || keys.holdsFocus()));
    else soon(() => draw(view.window, isAsked));
  };

  const focus: Focus = {
    element: svg.node() as SVGSVGElement,
    marks: () => marks,
    scale: () => scale,
    elementOf: (key) => marksLayer.selectAll<SVGAElement, Mark>('a').filter((mark) => mark.key === key).node(),
    point: (report) => {
      isPointed = report === null ? nothing : (each) => each === report;
      drawRings(rings, marks, isPointed, joined(view), view);
    },
    pointPlace: (place) => {
      isPointed = place === null ? nothing : (each) => hasValue(view.facts.columns.lists.place, each, place);
      drawRings(rings, marks, isPointed, joined(view), view);
    },
    joinBy: (by) => {
      joined = by;
      drawRings(rings, marks, isPointed, joined(view), view);
    },
    onPoint: (listener) => {
      listeners.push(listener);
      if (pointed !== null) listener(...pointed);
    },
  };
  const tell = (mark: Mark | null, element: SVGAElement | null) => {
    pointed = mark === null ? null : [mark, element];
    focus.point(mark?.report ?? null);
    for (const listener of listeners) listener(mark, element);
  };
  const keys = startKeys(view, focus, tell);
  startGestures(view, focus, tell);
  startTouchPan(view, focus);

  const redraw = (isAsked = true) => {
    measure();
    svg.attr('aria-label', words.drawing(view.state.clock));
    draw(view.window, isAsked);
  };
  view.onFrame((window) => {
    // What has settled since is drawn.
    soon(() => view.isMoving && draw(view.window ?? window, false));
  });
  view.onChange((_, step) => redraw(step !== null));
  // To ask for the width at each change would have the page laid out at once.
  new ResizeObserver(() => {
    width = Math.round(box.clientWidth);
    if (width !== stage.width) redraw();
  }).observe(box);
  redraw();
  return focus;
}
