import { announcer } from './announce.ts';
import { clearFilters } from './clear-filters.ts';
import { rangeWords } from '../core/time/range-words.ts';
import type { View } from './view.ts';
import { wordsOf } from './words/words.ts';

/** The line that says what is shown: the range, how many of how many, and what is left out and why. */
export function startShowing(view: View): void {
  const { root, data } = view;
  const words = wordsOf(data.locale);
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  const [range, count, aside] = [part('range'), part('count'), part('aside')];
  const announce = announcer(part('status'));
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.textContent = words.clearFilters;
  clear.addEventListener('click', () => clearFilters(view));

  const rangeOf = () => (view.window === null ? '' : rangeWords(view.window, data.zone, data.locale));
  const show = () => {
    const { counts, notKnown } = view.facts;
    if (range !== null) range.textContent = rangeOf();
    const shown = words.shown(counts.inside, data.count, counts.undated);
    if (count !== null) count.textContent = `${view.window === null ? '' : ' · '}${shown}`;
    const leftOut = words.notKnown(notKnown.later, notKnown.perhapsLater, notKnown.undated);
    const isEmpty = counts.inside + counts.undated === 0;
    aside?.replaceChildren(...(leftOut === null ? [] : [leftOut]), ...(isEmpty ? [` ${words.nothingShown} `, clear] : []));
    announce([rangeOf(), shown, leftOut ?? '', isEmpty ? words.nothingShown : ''].filter((text) => text !== '').join('. '));
  };
  view.onFrame(() => {
    if (range !== null) range.textContent = rangeOf();
  });
  view.onChange(show);
  show();
}
