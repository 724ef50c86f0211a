import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import type { TimeScale, TimeWindow } from '../../core/layout/time-scale.ts';
import { shortestWindow } from '../../core/layout/window-moves.ts';
import type { View } from '../view.ts';
import type { Focus } from './drawn-focus.ts';
import type { Mark } from './marks.ts';

/** A pinch on a touchpad comes as a wheel with Ctrl, in much smaller steps than those of a wheel. */
const pinchDelta = 40;

/**
 * Zooming and panning by wheel, drag and pinch. The wheel alone scrolls the page; with Ctrl or ⌘ it zooms about the
 * pointer's date. A double click beside the marks shows all. Wherever the window goes otherwise, d3's transform follows it.
 */
export function startGestures(view: View, focus: Focus, tell: (mark: Mark | null, element: SVGAElement | null) => void): void {
  const svg = select<SVGSVGElement, unknown>(focus.element);
  let isMoving = false;
  let wasMoved = false;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .filter((event: WheelEvent & MouseEvent & TouchEvent) => {
      if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
      // One finger pans (touch-pan.ts), two zoom.
      return event.type === 'touchstart' ? event.touches.length === 2 : event.button === 0;
    })
    .wheelDelta(({ deltaY, deltaMode }) => -deltaY * (deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : Math.abs(deltaY) < pinchDelta ? 0.02 : 0.002))
    .on('start', () => {
      isMoving = true;
      wasMoved = false;
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      const [scale, { bounds }] = [focus.scale(), view];
      if (sourceEvent === null || scale === null || bounds === null) return;
      wasMoved = true;
      view.moveWindow(windowOf(transform, bounds, scale));
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      isMoving = false;
      if (sourceEvent !== null && wasMoved) view.settle();
    });

  const follow = () => {
    const [scale, { bounds, window }] = [focus.scale(), view];
    if (isMoving || scale === null || bounds === null || window === null) return;
    const { left, right } = scale;
    behaviour
      .scaleExtent([1, Math.max(1, (bounds.end - bounds.start) / shortestWindow)])
      .extent([[left, 0], [right, 1]])
      .translateExtent([[left, -Infinity], [right, Infinity]]);
    svg.property('__zoom', transformOf(window, bounds, scale));
  };
  svg.call(behaviour).on('dblclick.zoom', null);
  svg.on('dblclick', ({ target }: MouseEvent) => {
    if (view.bounds !== null && markAt(target) === null) view.change({ window: view.bounds }, 'push');
  });
  view.onChange(() => requestAnimationFrame(follow));
  view.onFrame(() => requestAnimationFrame(follow));
  new ResizeObserver(follow).observe(focus.element);
  follow();

  const markAt = (target: EventTarget | null) => {
    const link = target instanceof Element ? target.closest<SVGAElement>('.marks > a') : null;
    return link === null ? null : { link, mark: select<SVGAElement, Mark>(link).datum() };
  };
  focus.element.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch' || isMoving) return;
    const found = markAt(target);
    if (found !== null) tell(found.mark, found.link);
  });
  focus.element.addEventListener('pointerout', ({ target, relatedTarget, pointerType }) => {
    if (pointerType !== 'touch' && markAt(target) !== null && markAt(relatedTarget) === null) tell(null, null);
  });
  focus.element.addEventListener('click', (event) => {
    const found = markAt(event.target);
    if (found === null || wasMoved || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // A key on the link opens it, as any link; a pointer selects, and the card leads on.
    if (event.detail === 0 && found.mark.report !== null) return;
    event.preventDefault();
    activate(view, found.mark);
    tell(found.mark, found.link);
  });
}

/** What a mark does: a report is selected, or no longer; a cluster is enlarged, or where that is of no use, read in the list. */
export function activate(view: View, { report, reports, shape }: Mark): void {
  if (report !== null) {
    const id = view.facts.columns.ids[report] ?? null;
    view.change({ selected: id === view.state.selected ? null : id }, 'push');
    return;
  }
  const extent = shape.kind === 'cluster' && shape.cluster.of !== 'undated' ? extentOf(view, reports) : null;
  const { window } = view;
  if (extent !== null && window !== null && (extent.start > window.start || extent.end < window.end)) view.change({ window: extent }, 'push');
  else goToList(view, reports);
}

function goToList({ facts }: View, reports: Uint32Array): void {
  const listed = Array.from(reports, (report) => document.getElementById(`report-${facts.columns.ids[report]}`));
  const links = [...listed, document.querySelector('.list, .excerpt')].map((item) => item?.querySelector<HTMLElement>('h3 a, h4 a, li a'));
  links.find((link) => link?.checkVisibility())?.focus();
}

/** From the first to the last day of some reports, as far as these have bounds. */
function extentOf(view: View, reports: Uint32Array): TimeWindow | null {
  const { earliest, latest, dayStart, dayEnd } = view.facts.columns.dates[view.state.clock];
  let [start, end] = [Infinity, -Infinity];
  for (const report of reports) {
    const from = dayStart[report] as number;
    start = Math.min(start, Number.isNaN(from) ? Math.max(earliest[report] as number, view.bounds?.start ?? -Infinity) : from);
    end = Math.max(end, Number.isNaN(from) ? Math.min(latest[report] as number, view.bounds?.end ?? Infinity) : (dayEnd[report] as number));
  }
  return start < end ? { start, end } : null;
}

/** d3's transform is that of the whole period laid over the width: how much it is enlarged, and how far it is shifted. */
function transformOf(window: TimeWindow, bounds: TimeWindow, { left, right }: TimeScale): ZoomTransform {
  const k = (bounds.end - bounds.start) / (window.end - window.start);
  const share = (window.start - bounds.start) / (bounds.end - bounds.start);
  const x = left - k * (left + share * (right - left));
  return zoomIdentity.translate(x, 0).scale(k);
}

function windowOf(transform: ZoomTransform, bounds: TimeWindow, { left, right }: TimeScale): TimeWindow {
  const at = (x: number) => bounds.start + ((transform.invertX(x) - left) / (right - left)) * (bounds.end - bounds.start);
  return { start: at(left), end: at(right) };
}
