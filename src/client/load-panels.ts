import type { LoadedColumns } from '../core/layout/columns/decode-columns.ts';
import type { SearchManifest } from '../core/search/shards.ts';
import { ownScript } from './own-script.ts';
import type { View } from './view.ts';
import type { ViewProblem } from './view-state/view-problem.ts';
import { wordsOf } from './words/words.ts';

/** What the panels start from, beside the view. */
export interface PanelsInput {
  readonly problems: readonly ViewProblem[];
  readonly columns: LoadedColumns;
  readonly search: SearchManifest | null;
  readonly notes: readonly NotesRef[];
}

/** Where the notes of a stretch of reports are in full. */
export interface NotesRef {
  readonly href: string;
  readonly first: number;
  readonly count: number;
}
export type PanelsStart = (view: View, input: PanelsInput) => void;

/** The function of the page that the script of the panels brings. */
export const panelsFunction = 'datedReportsPanels';

/**
 * Loads the panels when they are needed: at once where the address asks for something of theirs, else when a reader
 * comes to the controls. A click that comes before them is kept and carried out.
 */
export function startPanelsWhenNeeded(view: View, input: PanelsInput): void {
  const { root, data, state } = view;
  const controls = root.querySelector<HTMLElement>('[data-controls]');
  let kept: HTMLElement | null = null;
  let isAsked = false;
  let isThere = false;

  const load = () => {
    if (isAsked) return;
    isAsked = true;
    const script = ownScript(root.dataset['panels'] ?? '');
    script.onload = () => {
      const start = (globalThis as { [panelsFunction]?: PanelsStart })[panelsFunction];
      if (start === undefined) return fail();
      isThere = true;
      start(view, input);
      kept?.click();
    };
    const fail = () => {
      isAsked = false;
      const line = root.querySelector<HTMLElement>('[data-notices]');
      if (line === null) return;
      line.hidden = false;
      line.textContent = wordsOf(data.locale).panelsFailed;
    };
    script.onerror = fail;
    document.head.append(script);
  };
  controls?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-panel], [data-copy], [data-frame], [data-print]') : null;
    if (isThere || button === null) return;
    kept = button;
    load();
  });
  for (const kind of ['pointerover', 'focusin', 'input']) controls?.addEventListener(kind, load);
  if (data.pieces.length > 0 || input.problems.length > 0 || state.words !== '' || state.panel !== 'none') load();
}
