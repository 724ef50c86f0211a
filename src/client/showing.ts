import { facetNames } from '../core/layout/columns/report-columns.ts';
import { announcer } from './announce.ts';
import { clearFilters } from './clear-filters.ts';
import { rangeWords } from '../core/time/range-words.ts';
import type { View } from './view.ts';
import { locale } from './words/language.ts';
import { words } from './words/words.ts';

/** The line that says what is shown: the range, how many of how many, by what it is chosen, and what is left out and why. */
export function startShowing(view: View): void {
  const { root, data } = view;
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  const [range, count, aside, chosen] = [part('range'), part('count'), part('aside'), part('chosen')];
  const announce = announcer(part('status'));
  const line = range?.parentElement ?? null;
  const button = (label: string, act: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', () => {
      const hadFocus = document.activeElement === made;
      act();
      // The button goes with its reason; the line that it stood in says what came of it.
      if (hadFocus && !made.isConnected) line?.focus();
    });
    return made;
  };
  const clear = button(words.clearFilters, () => clearFilters(view));
  const widen = button(words.allTime, () => view.change({ window: view.bounds }, 'push'));
  line?.setAttribute('tabindex', '-1');

  const rangeOf = () => (view.window === null ? '' : rangeWords(view.window, data.zone, locale));
  /** Writes the line; gives what it says. */
  const show = (): string => {
    const { counts, beyond, notKnown } = view.facts;
    if (range !== null) range.textContent = rangeOf();
    const shown = words.inWindow(counts.inside, data.count, counts.undated, beyond);
    if (count !== null) count.textContent = `${view.window === null ? '' : ' · '}${shown}`;
    const leftOut = words.notKnown(notKnown.later, notKnown.perhapsLater, notKnown.undated);
    const isEmpty = data.count > 0 && counts.inside + counts.undated + beyond === 0;
    const elsewhere = counts.before + counts.after;
    const nothing = !isEmpty ? '' : elsewhere === 0 ? words.nothingShown : words.nothingNow(elsewhere);
    const others = [leftOut ?? '', nothing].filter((text) => text !== '');
    replace(aside, [others.join(' '), ...(isEmpty && elsewhere > 0 ? [widen] : [])]);
    const by = chosenBy(view);
    replace(chosen, by === '' ? (isEmpty && leftOut !== null ? [clear] : []) : [words.only(by), clear]);
    // A date or a sentence may end with a full stop of its own.
    return [rangeOf(), shown, ...others].filter((text) => text !== '').join('. ').replaceAll('.. ', '. ');
  };
  view.onFrame(() => {
    if (range !== null) range.textContent = rangeOf();
  });
  view.onChange(() => announce(show()));
  show();
}

/** Writes parts with a space between; an element that is there already is not moved, as it may have the focus. */
function replace(place: HTMLElement | null, parts: readonly (string | HTMLElement)[]): void {
  const given = parts.filter((each) => each !== '');
  if (place === null) return;
  const kept = new Set<Node | string>(given);
  for (const node of [...place.childNodes]) if (!kept.has(node)) node.remove();
  given.forEach((each, index) => {
    if (typeof each === 'string') place.insertBefore(document.createTextNode(`${each} `), place.childNodes[index] ?? null);
    else if (place.childNodes[index] !== each) place.append(each);
  });
}

/** The names of all that the view is narrowed to, and the words that are searched for. */
function chosenBy({ state, data }: View): string {
  const names = facetNames.flatMap((facet) => data.vocabulary[facet].flatMap(({ id, name }) => (state.filters[facet].includes(id) ? [name] : [])));
  return [...names, ...(state.words === '' ? [] : [words.searched(state.words)])].join(', ');
}
