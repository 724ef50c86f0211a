import { facetCounts } from '../core/layout/columns/matching.ts';
import { type FacetName, facetNames } from '../core/layout/columns/report-columns.ts';
import type { View } from './view.ts';
import { counting, panelWords } from './words/language.ts';

const first = 6;

/** The panel of filters: each value with how many reports it would show, counted anew with each change. */
export function startFilters(view: View): void {
  const panel = view.root.querySelector<HTMLElement>('[data-filters]');
  const button = view.root.querySelector<HTMLButtonElement>('[data-panel="filters"]');
  if (panel === null || button === null) return;
  const label = button.textContent ?? '';
  const groups = facetNames.map((name) => groupOf(view, name));
  panel.append(...groups.map(({ element }) => element));

  button.addEventListener('click', () => view.change({ panel: view.state.panel === 'filters' ? 'none' : 'filters' }, 'replace'));
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    view.change({ panel: 'none' }, 'replace');
    button.focus();
  });
  const show = () => {
    const isOpen = view.state.panel === 'filters';
    panel.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    const chosen = facetNames.reduce((sum, name) => sum + view.state.filters[name].length, 0);
    button.textContent = chosen === 0 ? label : panelWords.chosen(label, chosen);
    if (!isOpen) return;
    const { columns, criteria } = view.facts;
    const counts = facetCounts(columns, view.data.vocabulary, criteria, null);
    for (const group of groups) group.show(counts[group.name]);
  };
  view.onChange(show);
  show();
}

interface Group {
  readonly name: FacetName;
  readonly element: HTMLElement;
  show(counts: Uint32Array): void;
}

function groupOf(view: View, name: FacetName): Group {
  const element = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = panelWords.facet[name];
  const list = document.createElement('ul');
  const more = document.createElement('button');
  more.type = 'button';
  let isLong = false;
  const rows = view.data.vocabulary[name].map(({ id, name: text }) => {
    const [item, label, box, count] = [document.createElement('li'), document.createElement('label'), document.createElement('input'), document.createElement('span')];
    box.type = 'checkbox';
    box.addEventListener('change', () => {
      const chosen = new Set(view.state.filters[name]);
      if (box.checked) chosen.add(id);
      else chosen.delete(id);
      const inOrder = view.data.vocabulary[name].map((each) => each.id).filter((each) => chosen.has(each));
      view.change({ filters: { ...view.state.filters, [name]: inOrder } }, 'push');
    });
    count.className = 'count';
    label.append(box, ` ${text} `, count);
    item.append(label);
    return { id, item, box, count };
  });
  more.addEventListener('click', () => {
    isLong = !isLong;
    show(last);
  });
  let last = new Uint32Array(rows.length);
  const show = (counts: Uint32Array) => {
    last = counts as typeof last;
    const chosen = new Set(view.state.filters[name]);
    // The most frequent first, and what is chosen stays in sight.
    const order = rows.map((row, index) => ({ row, count: counts[index] ?? 0, isChosen: chosen.has(row.id) }));
    const shown = order.filter(({ count, isChosen }) => count > 0 || isChosen);
    const ranked = name === 'side' || name === 'status' ? shown : [...shown].sort((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count);
    const visible = isLong ? ranked : ranked.slice(0, Math.max(first, chosen.size));
    for (const { row, count, isChosen } of ranked) {
      row.box.checked = isChosen;
      row.count.textContent = counting.number(count);
    }
    const wanted = visible.map(({ row }) => row.item);
    // Nothing moves away under a reader who is choosing: the order is made anew with the first change elsewhere.
    if (list.contains(document.activeElement)) return;
    if (wanted.length !== list.children.length || wanted.some((item, index) => list.children[index] !== item)) list.replaceChildren(...wanted);
    more.hidden = ranked.length <= first;
    more.textContent = isLong ? panelWords.fewer : panelWords.allOf(ranked.length);
    element.hidden = ranked.length === 0;
  };
  element.append(legend, list, more);
  return { name, element, show };
}
