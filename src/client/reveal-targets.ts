import { centreWindow } from '../core/layout/window-moves.ts';
import { clearFilters } from './clear-filters.ts';
import type { View } from './view.ts';

/**
 * Fragments of addresses lead to reports and days of the list, also where the view does not show them: the window goes
 * there, and filters that hide all of it are dropped.
 */
export function revealTargets(view: View, list: HTMLElement): void {
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null || !list.contains(target) || target.closest('[hidden]') === null) return;
    const articles = target.localName === 'article' ? [target] : [...target.querySelectorAll('article')];
    const { columns, mask } = view.facts;
    const reports = articles.map(({ id }) => columns.ids.indexOf(id.slice('report-'.length))).filter((report) => report >= 0);
    if (reports.every((report) => mask[report] === 0)) clearFilters(view);
    showDatesOf(view, reports);
    target.scrollIntoView();
  };
  window.addEventListener('hashchange', reveal);
  // The same place asked for again is no change of the address.
  list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    if (link !== null && link.getAttribute('href') === location.hash) reveal();
  });
  reveal();
}

/** Moves the window, as long as it is, to the middle of what these reports may be dated to. */
function showDatesOf(view: View, reports: readonly number[]): void {
  const { bounds, window } = view;
  if (bounds === null || window === null) return;
  const { earliest, latest } = view.facts.columns.dates[view.state.clock];
  const first = Math.min(...reports.map((report) => Math.max(earliest[report] as number, bounds.start)));
  const last = Math.max(...reports.map((report) => Math.min(latest[report] as number, bounds.end)));
  if (first < last) view.change({ window: centreWindow(window, (first + last) / 2, bounds) }, 'replace');
}
