import type { TimeWindow } from '../core/layout/time-scale.ts';
import { startOfDay } from '../core/time/zone.ts';
import type { View } from './view.ts';

/**
 * The rail beside a list that runs downwards: a step that the list does not show becomes the window, and the steps that the
 * window meets are marked. A step that is in the list is a link to it, as without a script.
 */
export function startRail(view: View): void {
  const rail = document.querySelector<HTMLElement>('.rail');
  if (rail === null) return;
  const { zone, windows } = view.data;
  const elements = [...rail.querySelectorAll<HTMLElement>('[data-from]')];
  const starts = elements.map((element) => startOfDay(zone, element.dataset['from'] ?? ''));
  // Each goes to where the next begins, and the last to the end of the period.
  const end = windows.reported.whole?.end ?? Infinity;
  const steps = elements.map((element, index) => ({ element, window: { start: starts[index] as number, end: starts[index + 1] ?? end } }));
  const meets = (step: TimeWindow, { start, end }: TimeWindow) => step.start < end && step.end > start;
  const show = () => {
    const { window } = view;
    for (const step of steps) step.element.classList.toggle('shown', window !== null && meets(step.window, window));
  };
  view.onChange(show);
  show();
  rail.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const step = steps.find(({ element }) => link !== null && element.contains(link));
    const target = link === null ? null : document.getElementById(link.hash.slice(1));
    if (step === undefined || (target !== null && !target.hidden)) return;
    event.preventDefault();
    view.change({ window: step.window }, 'push');
    (target ?? document.querySelector('.list'))?.scrollIntoView();
  });
}
