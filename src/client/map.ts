import { valuesOf } from '../core/layout/columns/report-columns.ts';
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

  const show = () => {
    const { columns, inside, state } = view.facts;
    const counts = new Uint32Array(places.length);
    for (let report = 0; report < columns.count; report += 1) {
      if (inside[report] === 1) for (const place of valuesOf(columns.lists.place, report)) (counts[place] as number) += 1;
    }
    const most = counts.reduce((highest, count) => Math.max(highest, count), 0);
    const chosen = new Set(state.filters.place);
    for (const { element, place, circle } of symbols) {
      const count = counts[place] ?? 0;
      circle?.setAttribute('r', String(Math.round(radius(count, most) * 10) / 10));
      element.classList.toggle('empty', count === 0);
      element.classList.toggle('chosen', chosen.has(places[place]?.id ?? ''));
    }
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
