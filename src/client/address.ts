import { type KnownThings, readView, writeView } from './view-state/view-address.ts';
import type { ViewState } from './view-state/view-state.ts';
import type { Step, View } from './view.ts';

const soon = 1000;

/**
 * The address is the view: each change is written there, and going back or forward takes the view along. Changes that
 * follow one another within a second are one step, so that a zoom of twenty wheel clicks is not twenty steps back.
 * In a frame there are no steps: they would be steps of the page around it. `hasChanged`: since the page told its view.
 */
export function startAddress(view: View, known: KnownThings, hasChanged: boolean): void {
  let last = -Infinity;
  const isFramed = window.parent !== window;
  const write = (state: ViewState, step: Step) => {
    const query = writeView(state, known);
    const hash = isShown(location.hash.slice(1)) ? location.hash : '';
    if (query === location.search && hash === location.hash) return;
    const address = `${location.pathname}${query}${hash}`;
    const now = performance.now();
    if (!isFramed && (step === 'push' || now - last > soon)) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    last = step === 'push' ? -Infinity : now;
  };
  if (hasChanged) write(view.state, 'push');
  view.onChange(({ state }, step) => step !== null && write(state, step));
  window.addEventListener('popstate', () => {
    // A place in the page was gone to, which is a step already: what the view does for it is part of that.
    last = location.search === writeView(view.state, known) ? performance.now() : -Infinity;
    view.restore(readView(location.search, known).state);
  });
}

/** A place in the page that the view does not show is no part of its address. */
function isShown(id: string): boolean {
  const place = document.getElementById(id);
  return place === null || place.closest('[hidden]') === null;
}
