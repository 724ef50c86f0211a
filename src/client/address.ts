import { type KnownThings, readView, writeView } from './view-state/view-address.ts';
import type { View } from './view.ts';

const soon = 1000;

/**
 * The address is the view: each change is written there, and going back or forward takes the view along. Changes that
 * follow one another within a second are one step, so that a zoom of twenty wheel clicks is not twenty steps back.
 */
export function startAddress(view: View, known: KnownThings): void {
  let last = -Infinity;
  view.onChange(({ state }, step) => {
    if (step === null) return;
    const query = writeView(state, known);
    if (query === location.search) return;
    const address = `${location.pathname}${query}${location.hash}`;
    const now = performance.now();
    if (step === 'push' || now - last > soon) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    last = step === 'push' ? -Infinity : now;
  });
  window.addEventListener('popstate', () => {
    last = -Infinity;
    view.restore(readView(location.search, known).state);
  });
}
