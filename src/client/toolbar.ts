import { centreWindow, panWindow, wholeDays, zoomWindow } from '../core/layout/window-moves.ts';
import { addDays, dayAt, startOfDay } from '../core/time/zone.ts';
import type { View } from './view.ts';

const zoomStep = 1.6;
const panStep = 0.5;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

type Window = NonNullable<View['window']>;

/** The controls above the drawing: they show the state, and change it. */
export function startToolbar(view: View): void {
  const form = view.root.querySelector<HTMLFormElement>('[data-controls]');
  if (form === null) return;
  const input = (name: string) => form.elements.namedItem(name);

  for (const name of ['lanes', 'clock'] as const) {
    for (const radio of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      // The window of one clock says nothing by the other.
      radio.addEventListener('change', () => view.change({ [name]: radio.value, ...(name === 'clock' ? { window: null } : {}) }, 'push'));
    }
  }
  const known = input('known') as HTMLInputElement;
  known.addEventListener('change', () => {
    const knownOn = known.value === '' ? null : dayIn(known);
    if (knownOn !== undefined) view.change({ knownOn }, 'push');
  });
  const clear = form.querySelector<HTMLButtonElement>('[data-known-clear]');
  clear?.addEventListener('click', () => {
    view.change({ knownOn: null }, 'push');
    known.focus();
  });

  const day = input('day') as HTMLInputElement;
  day.addEventListener('change', () => {
    const { bounds } = view;
    const found = dayIn(day);
    if (found === undefined || bounds === null) return;
    const start = startOfDay(view.data.zone, found);
    const end = startOfDay(view.data.zone, addDays(found, 1));
    view.change({ window: centreWindow({ start, end }, (start + end) / 2, bounds) }, 'push');
  });
  const limit = (field: HTMLInputElement, bounds: Window | null) => {
    if (bounds === null) return;
    const ends = { min: dayAt(view.data.zone, bounds.start), max: dayAt(view.data.zone, bounds.end - 1) };
    // A browser that is told of an end drops what is half typed, also where the end is the one that it knows.
    if (field.min !== ends.min) field.min = ends.min;
    if (field.max !== ends.max) field.max = ends.max;
  };

  const moves: Readonly<Record<string, () => void>> = {
    earlier: () => move((window, bounds) => panWindow(window, -panStep, bounds)),
    later: () => move((window, bounds) => panWindow(window, panStep, bounds)),
    in: () => move((window, bounds) => zoomWindow(window, 1 / zoomStep, (window.start + window.end) / 2, bounds)),
    out: () => move((window, bounds) => zoomWindow(window, zoomStep, (window.start + window.end) / 2, bounds)),
    all: () => move((_, bounds) => bounds),
  };
  const move = (to: (window: Window, bounds: Window) => Window) => {
    const { window, bounds } = view;
    if (window !== null && bounds !== null) view.change({ window: wholeDays(to(window, bounds), view.data.zone, bounds) }, 'replace');
  };
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-move]')) {
    button.addEventListener('click', () => moves[button.dataset['move'] ?? '']?.());
  }

  limit(known, view.data.windows.reported.whole);
  /** `isRestored`: the state is that of an address, and no longer what somebody types. */
  const show = (isRestored: boolean) => {
    const { state } = view;
    limit(day, view.bounds);
    for (const name of ['lanes', 'clock'] as const) {
      for (const radio of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) radio.checked = radio.value === state[name];
    }
    // What is half typed stays.
    if (isRestored || document.activeElement !== known) known.value = state.knownOn ?? '';
    if (clear !== null) clear.hidden = state.knownOn === null;
  };
  let last = view.state;
  view.onChange(({ state }, step) => {
    show(step === null && state !== last);
    last = state;
  });
  show(false);
}

/**
 * The day that a field holds, or the nearest one that it may; undefined: none, or one that is only half typed, since a year
 * is a date to the browser from its first digit on.
 */
function dayIn({ value, min, max }: HTMLInputElement): string | undefined {
  if (!dayPattern.test(value) || (value < min && value < '1000')) return undefined;
  if (min !== '' && value < min) return min;
  return max !== '' && value > max ? max : value;
}
