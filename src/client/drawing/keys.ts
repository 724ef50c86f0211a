import { clampWindow, panWindow, wholeDays, zoomWindow } from '../../core/layout/window-moves.ts';
import type { View } from '../view.ts';
import type { Focus } from './drawn-focus.ts';
import { activate } from './gestures.ts';
import type { Mark } from './marks.ts';

const zoomStep = 1.6;
const panStep = 0.25;

export interface Keys {
  /** Whether a mark has the focus; asked before the marks are drawn anew. */
  holdsFocus(): boolean;
  /** Makes one mark the tab stop; it gets the focus where one had it before and may be gone now. */
  refresh(hadFocus: boolean): void;
}

/**
 * The drawing as one tab stop. Arrow keys go from mark to mark: left and right in a lane, up and down to the nearest one of
 * the next lane; at an edge the window moves. Enter opens a report or shows a cluster, Space selects, plus and minus zoom,
 * 0 shows all, Home and End go to the first and the last, Page keys move by a window, Escape returns to the drawing as a whole.
 */
export function startKeys(view: View, focus: Focus, tell: (mark: Mark | null, element: SVGAElement | null) => void): Keys {
  const { element } = focus;
  let current: Mark | null = null;

  const isOnMark = () => document.activeElement !== element && element.contains(document.activeElement);
  /** The mark last gone to; if that is gone, what shows its first report now; else the nearest one, in its lane if there is one. */
  const stop = (): Mark | undefined => {
    const marks = focus.marks();
    const last = current;
    if (last === null) return marks[0];
    const same = marks.find(({ key }) => key === last.key);
    if (same !== undefined) return same;
    const [report] = last.reports;
    const holding = marks.filter(({ reports }) => report !== undefined && reports.includes(report));
    const near = marks.filter(({ lane }) => lane === last.lane);
    return holding.find(({ lane }) => lane === last.lane) ?? holding[0] ?? nearest(near.length > 0 ? near : marks, last.x);
  };
  const refresh = (hadFocus: boolean) => {
    const mark = stop();
    const link = mark === undefined ? null : focus.elementOf(mark.key);
    for (const each of element.querySelectorAll('.marks > a[tabindex="0"]')) if (each !== link) each.setAttribute('tabindex', '-1');
    link?.setAttribute('tabindex', '0');
    element.setAttribute('tabindex', link === null ? '0' : '-1');
    if (hadFocus && !isOnMark()) (link ?? element).focus({ preventScroll: true });
  };
  const go = (mark: Mark | undefined) => {
    if (mark === undefined) return;
    current = mark;
    refresh(false);
    focus.elementOf(mark.key)?.focus();
  };
  /** Moves the window, and then goes to the mark that is found there. */
  const move = (share: number, find: () => Mark | undefined) => {
    const { window, bounds } = view;
    if (window === null || bounds === null) return;
    const moved = wholeDays(panWindow(window, share, bounds), view.data.zone, bounds);
    if (moved.start === window.start) return;
    view.change({ window: moved }, 'replace');
    if (isOnMark()) go(find());
  };
  const beside = (mark: Mark, by: 1 | -1) => {
    const [report] = mark.reports;
    const next = () => {
      const inLane = focus.marks().filter(({ lane }) => lane === mark.lane);
      const at = inLane.findIndex(({ key, reports }) => key === mark.key || (report !== undefined && reports.includes(report)));
      return at < 0 ? inLane.at(by === 1 ? 0 : -1) : inLane[at + by];
    };
    const found = next();
    if (found !== undefined) go(found);
    else move(by * panStep, () => next() ?? stop());
  };
  const across = (mark: Mark, by: 1 | -1) => {
    const lanes = [...new Set(focus.marks().map(({ lane }) => lane))].sort((a, b) => a - b);
    const lane = lanes[lanes.indexOf(mark.lane) + by];
    go(nearest(focus.marks().filter((each) => each.lane === lane), mark.x));
  };
  const zoom = (factor: number) => {
    const { window, bounds } = view;
    const [mark, scale] = [isOnMark() ? stop() : undefined, focus.scale()];
    if (window === null || bounds === null || scale === null) return;
    // What is undated stands beside the time, and the end of a bar may lie outside.
    const about = mark === undefined ? (window.start + window.end) / 2 : scale.instantAt(Math.min(Math.max(mark.x, scale.left), scale.right));
    view.change({ window: wholeDays(zoomWindow(window, factor, about, bounds), view.data.zone, bounds) }, 'replace');
  };
  const toEnd = (isLast: boolean) => {
    const { window, bounds } = view;
    if (window === null || bounds === null) return;
    const start = isLast ? bounds.end - (window.end - window.start) : bounds.start;
    view.change({ window: clampWindow({ start, end: start + window.end - window.start }, bounds) }, 'replace');
    if (isOnMark()) go(farthest(focus.marks(), focus.scale()?.right ?? Infinity, isLast));
  };

  const actions: Readonly<Record<string, (mark: Mark | undefined) => void>> = {
    ArrowLeft: (mark) => (mark === undefined ? move(-panStep, stop) : beside(mark, -1)),
    ArrowRight: (mark) => (mark === undefined ? move(panStep, stop) : beside(mark, 1)),
    ArrowUp: (mark) => mark !== undefined && across(mark, -1),
    ArrowDown: (mark) => mark !== undefined && across(mark, 1),
    PageUp: () => move(-1, () => farthest(focus.marks(), focus.scale()?.right ?? Infinity, false)),
    PageDown: () => move(1, () => farthest(focus.marks(), focus.scale()?.right ?? Infinity, false)),
    Home: () => toEnd(false),
    End: () => toEnd(true),
    '+': () => zoom(1 / zoomStep),
    '=': () => zoom(1 / zoomStep),
    '-': () => zoom(zoomStep),
    '0': () => view.bounds !== null && view.change({ window: view.bounds }, 'push'),
    ' ': (mark) => {
      if (mark === undefined) return;
      activate(view, mark);
      const now = stop();
      if (now !== undefined) tell(now, focus.elementOf(now.key));
    },
  };
  element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = isOnMark() ? stop() : undefined;
    if (event.key === 'Enter' && mark?.report === null) {
      event.preventDefault();
      activate(view, mark);
      return;
    }
    if (event.key === 'Escape') {
      if (isOnMark()) element.focus();
      tell(null, null);
      return;
    }
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action(mark);
  });
  element.addEventListener('focusin', ({ target }) => {
    const link = target instanceof Element ? target.closest<SVGAElement>('.marks > a') : null;
    const mark = link === null ? undefined : focus.marks().find(({ key }) => focus.elementOf(key) === link);
    if (mark === undefined) return;
    current = mark;
    tell(mark, link);
  });
  return { holdsFocus: isOnMark, refresh };
}

/** The mark whose middle is nearest; of equals the lowest. */
function nearest(marks: readonly Mark[], x: number): Mark | undefined {
  return [...marks].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x) || b.y - a.y)[0];
}

/** The first or the last mark of all lanes in time; what is undated, beyond `right`, only where there is nothing else. */
function farthest(marks: readonly Mark[], right: number, isLast: boolean): Mark | undefined {
  const dated = marks.filter(({ x }) => x <= right);
  return [...(dated.length > 0 ? dated : marks)].sort((a, b) => (isLast ? b.x - a.x : a.x - b.x))[0];
}
