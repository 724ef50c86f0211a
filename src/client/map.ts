import { type ReportColumns, valuesOf } from '../core/layout/columns/report-columns.ts';
import { drawn } from '../core/layout/drawn-number.ts';
import { radius } from '../core/layout/map-radius.ts';
import type { Focus } from './drawing/drawn-focus.ts';
import type { View } from './view.ts';

/**
 * The map follows the window: its symbols are as large as what is shown, and what is pointed at on either side is picked
 * out on the other. A plain click on a place narrows the view to it, or widens it again.
 */
export function startMap(view: View, map: SVGSVGElement, focus: Focus | null): void {
  const { place: places } = view.data.vocabulary;
  const placeAt = new Map(places.map(({ id }, index) => [id, index]));
  const symbols = [...map.querySelectorAll<SVGElement>('[data-place]')].map((element) => ({
    element,
    place: placeAt.get(element.dataset['place'] ?? '') ?? -1,
    circle: element.querySelector('.symbol'),
  }));

  let counted: ReportColumns | null = null;
  let most = 0;
  const show = () => {
    const { columns, inside, state } = view.facts;
    const counts = countsOf(columns, inside);
    // Of the whole record, so that a symbol is as large as another of the same number, whatever is shown.
    if (counted !== columns) {
      most = countsOf(columns, null).reduce((highest, count) => Math.max(highest, count), 0);
      counted = columns;
    }
    const chosen = new Set(state.filters.place);
    for (const { element, place, circle } of symbols) {
      const count = counts[place] ?? 0;
      circle?.setAttribute('r', drawn(radius(count, most)));
      element.classList.toggle('empty', count === 0);
      element.classList.toggle('chosen', chosen.has(places[place]?.id ?? ''));
    }
  };
  const countsOf = ({ count, lists }: ReportColumns, mask: Uint8Array | null): Uint32Array => {
    const counts = new Uint32Array(places.length);
    for (let report = 0; report < count; report += 1) {
      if (mask === null || mask[report] === 1) for (const place of valuesOf(lists.place, report)) (counts[place] as number) += 1;
    }
    return counts;
  };
  view.onChange(show);
  show();

  map.addEventListener('click', (event) => {
    const element = event.target instanceof Element ? event.target.closest<SVGElement>('[data-place]') : null;
    const id = element?.dataset['place'];
    if (id === undefined || !placeAt.has(id) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { filters } = view.state;
    const chosen = filters.place.includes(id) ? filters.place.filter((each) => each !== id) : [...filters.place, id];
    view.change({ filters: { ...filters, place: places.map((each) => each.id).filter((each) => chosen.includes(each)) } }, 'push');
  });

  if (focus === null) return;
  focus.onPoint((mark) => {
    const near = new Set(mark === null ? [] : Array.from(mark.reports).flatMap((report) => [...valuesOf(view.facts.columns.lists.place, report)]));
    for (const { element, place } of symbols) element.classList.toggle('near', near.has(place));
  });
  const point = ({ target }: Event) => {
    const id = target instanceof Element ? target.closest<SVGElement>('[data-place]')?.dataset['place'] : undefined;
    focus.pointPlace(id === undefined ? null : (placeAt.get(id) ?? null));
  };
  map.addEventListener('pointerover', point);
  map.addEventListener('pointerleave', () => focus.pointPlace(null));
}
