import { clampWindow, panWindow, zoomWindow } from '../../core/layout/window-moves.ts';
import type { View } from '../view.ts';
import type { Focus } from './drawn-focus.ts';
import { activate } from './gestures.ts';
import type { Mark } from './marks.ts';

const zoomStep = 1.6;
const panStep = 0.25;

/**
 * The drawing as one tab stop. Arrow keys go from mark to mark: left and right in a lane, up and down to the nearest one of
 * the next lane; at an edge the window moves. Enter opens a report or shows a cluster, Space selects, plus and minus zoom,
 * 0 shows all, Home and End go to the ends, Page keys move by a window, Escape returns to the drawing as a whole.
 */
export function startKeys(view: View, focus: Focus, tell: (mark: Mark | null, element: SVGAElement | null) => void): { refresh: () => void } {
  const { element } = focus;
  let current: string | null = null;

  const stop = () => focus.marks().find(({ key }) => key === current) ?? focus.marks()[0];
  const refresh = () => {
    const mark = stop();
    for (const link of element.querySelectorAll('.marks > a[tabindex="0"]')) link.setAttribute('tabindex', '-1');
    if (mark !== undefined) focus.elementOf(mark.key)?.setAttribute('tabindex', '0');
    element.setAttribute('tabindex', mark === undefined ? '0' : '-1');
  };
  const go = (mark: Mark | undefined) => {
    if (mark === undefined) return;
    current = mark.key;
    refresh();
    focus.elementOf(mark.key)?.focus();
  };
  /** Moves the window, and then goes to the mark that is found there. */
  const move = (share: number, find: () => Mark | undefined) => {
    const { window, bounds } = view;
    if (window === null || bounds === null) return;
    const moved = panWindow(window, share, bounds);
    if (moved.start === window.start) return;
    view.change({ window: moved }, 'replace');
    go(find());
  };
  const beside = (mark: Mark, by: 1 | -1) => {
    const inLane = focus.marks().filter(({ lane }) => lane === mark.lane);
    const next = inLane[inLane.findIndex(({ key }) => key === mark.key) + by];
    if (next !== undefined) go(next);
    else move(by * panStep, () => focus.marks().filter(({ lane }) => lane === mark.lane).at(by === 1 ? -1 : 0) ?? stop());
  };
  const across = (mark: Mark, by: 1 | -1) => {
    const lanes = [...new Set(focus.marks().map(({ lane }) => lane))].sort((a, b) => a - b);
    const lane = lanes[lanes.indexOf(mark.lane) + by];
    const there = focus.marks().filter((each) => each.lane === lane);
    go(there.sort((a, b) => Math.abs(a.x - mark.x) - Math.abs(b.x - mark.x) || b.y - a.y)[0]);
  };
  const zoom = (factor: number) => {
    const { window, bounds } = view;
    const [mark, scale] = [stop(), focus.scale()];
    if (window === null || bounds === null || scale === null) return;
    const about = mark === undefined || document.activeElement === element ? (window.start + window.end) / 2 : scale.instantAt(mark.x);
    view.change({ window: zoomWindow(window, factor, about, bounds) }, 'replace');
  };
  const toEnd = (isLast: boolean) => {
    const { window, bounds } = view;
    if (window === null || bounds === null) return;
    const start = isLast ? bounds.end - (window.end - window.start) : bounds.start;
    view.change({ window: clampWindow({ start, end: start + window.end - window.start }, bounds) }, 'replace');
    go(focus.marks().at(isLast ? -1 : 0));
  };

  const actions: Readonly<Record<string, (mark: Mark | undefined) => void>> = {
    ArrowLeft: (mark) => (mark === undefined ? move(-panStep, stop) : beside(mark, -1)),
    ArrowRight: (mark) => (mark === undefined ? move(panStep, stop) : beside(mark, 1)),
    ArrowUp: (mark) => mark !== undefined && across(mark, -1),
    ArrowDown: (mark) => mark !== undefined && across(mark, 1),
    PageUp: () => move(-1, () => focus.marks()[0]),
    PageDown: () => move(1, () => focus.marks()[0]),
    Home: () => toEnd(false),
    End: () => toEnd(true),
    '+': () => zoom(1 / zoomStep),
    '=': () => zoom(1 / zoomStep),
    '-': () => zoom(zoomStep),
    '0': () => view.bounds !== null && view.change({ window: view.bounds }, 'push'),
    ' ': (mark) => mark !== undefined && activate(view, mark),
  };
  element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnMark = document.activeElement !== element;
    const mark = isOnMark ? stop() : undefined;
    if (event.key === 'Enter' && mark?.report === null) {
      event.preventDefault();
      activate(view, mark);
      return;
    }
    if (event.key === 'Escape') {
      if (isOnMark) element.focus();
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
    current = mark.key;
    tell(mark, link);
  });
  return { refresh };
}
