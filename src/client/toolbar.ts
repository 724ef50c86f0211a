import { centreWindow, panWindow, zoomWindow } from '../core/layout/window-moves.ts';
import { addDays, dayAt, startOfDay } from '../core/time/zone.ts';
import type { View } from './view.ts';

const zoomStep = 1.6;
const panStep = 0.5;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** The controls above the drawing: they show the state, and change it. They are enabled once they do. */
export function startToolbar(view: View): void {
  const form = view.root.querySelector<HTMLFormElement>('[data-controls]');
  if (form === null) return;
  const input = (name: string) => form.elements.namedItem(name);
  form.addEventListener('submit', (event) => event.preventDefault());

  for (const name of ['lanes', 'clock'] as const) {
    for (const radio of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      // The window of one clock says nothing by the other.
      radio.addEventListener('change', () => view.change({ [name]: radio.value, ...(name === 'clock' ? { window: null } : {}) }, 'push'));
    }
  }
  const known = input('known') as HTMLInputElement;
  known.addEventListener('change', () => view.change({ knownOn: dayPattern.test(known.value) ? known.value : null }, 'push'));
  const clear = form.querySelector<HTMLButtonElement>('[data-known-clear]');
  clear?.addEventListener('click', () => {
    view.change({ knownOn: null }, 'push');
    known.focus();
  });

  const day = input('day') as HTMLInputElement;
  day.addEventListener('change', () => {
    const { bounds } = view;
    if (!dayPattern.test(day.value) || bounds === null) return;
    const start = startOfDay(view.data.zone, day.value);
    const end = startOfDay(view.data.zone, addDays(day.value, 1));
    view.change({ window: centreWindow({ start, end }, (start + end) / 2, bounds) }, 'push');
  });
  if (view.bounds !== null) {
    const days = [dayAt(view.data.zone, view.bounds.start), dayAt(view.data.zone, view.bounds.end - 1)] as const;
    for (const field of [day, known]) [field.min, field.max] = days;
  }

  const fold = form.querySelector<HTMLButtonElement>('[data-fold]');
  fold?.addEventListener('click', () => {
    const isOpen = form.classList.toggle('unfolded');
    fold.setAttribute('aria-expanded', String(isOpen));
  });

  const moves: Readonly<Record<string, () => void>> = {
    earlier: () => move((window, bounds) => panWindow(window, -panStep, bounds)),
    later: () => move((window, bounds) => panWindow(window, panStep, bounds)),
    in: () => move((window, bounds) => zoomWindow(window, 1 / zoomStep, (window.start + window.end) / 2, bounds)),
    out: () => move((window, bounds) => zoomWindow(window, zoomStep, (window.start + window.end) / 2, bounds)),
    all: () => move((_, bounds) => bounds),
  };
  type Window = NonNullable<View['window']>;
  const move = (to: (window: Window, bounds: Window) => Window) => {
    const { window, bounds } = view;
    if (window !== null && bounds !== null) view.change({ window: to(window, bounds) }, 'replace');
  };
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-move]')) {
    button.addEventListener('click', () => moves[button.dataset['move'] ?? '']?.());
  }

  const show = () => {
    const { state } = view;
    for (const name of ['lanes', 'clock'] as const) {
      for (const radio of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) radio.checked = radio.value === state[name];
    }
    if (document.activeElement !== known) known.value = state.knownOn ?? '';
    if (clear !== null) clear.hidden = state.knownOn === null;
  };
  view.onChange(show);
  show();
  form.querySelector<HTMLFieldSetElement>('[data-ready]')?.removeAttribute('disabled');
}
