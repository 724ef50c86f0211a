import type { LoadedColumns } from '../core/layout/columns/decode-columns.ts';
import type { Clock } from '../core/layout/lanes.ts';
import type { SearchManifest } from '../core/search/shards.ts';
import type { Focus } from './drawing/drawn-focus.ts';
import { ownScript } from './own-script.ts';
import type { ReportTexts } from './report-texts.ts';
import type { View, ViewData } from './view.ts';
import type { ViewProblem } from './view-state/view-problem.ts';
import type { ViewState } from './view-state/view-state.ts';
import { wordsOf } from './words/words.ts';

/** What an address asks for, and in what it cannot be had. */
export interface AskedView {
  readonly state: ViewState;
  readonly problems: readonly ViewProblem[];
}

/** What the features of the second script start from, beside the view. */
export interface PanelsInput {
  readonly problems: readonly ViewProblem[];
  readonly columns: LoadedColumns;
  readonly search: SearchManifest | null;
  readonly notes: readonly NotesRef[];
  /** The drawing in its box; null: there is none. */
  readonly drawing: { readonly focus: Focus; readonly box: HTMLElement } | null;
  readonly texts: ReportTexts;
}

/** Where the notes of a stretch of reports are in full. */
export interface NotesRef {
  readonly href: string;
  readonly first: number;
  readonly count: number;
}

/** What the second script brings: whatever is not needed for the first look. */
export interface Panels {
  read(query: string, data: ViewData, ids: readonly string[]): AskedView;
  shown(columns: LoadedColumns, data: ViewData, clock: Clock): LoadedColumns;
  /** `hasChanged`: the view is no longer the one that the address tells. */
  start(view: View, input: PanelsInput, hasChanged: boolean): void;
}

/** Where the second script leaves what it brings. */
export const panelsName = 'datedReportsPanels';

let request: Promise<Panels> | null = null;

/** Loads the second script, once; where it does not come, the page says so, and who asks again loads it anew. */
export function loadPanels(root: HTMLElement, locale: string): Promise<Panels> {
  request ??= new Promise<Panels>((resolve, reject) => {
    const script = ownScript(root.dataset['panels'] ?? '');
    const end = () => {
      const { [panelsName]: panels } = globalThis as { [panelsName]?: Panels };
      if (panels !== undefined) return resolve(panels);
      request = null;
      const line = root.querySelector<HTMLElement>('[data-notices]');
      if (line !== null) {
        line.hidden = false;
        line.textContent = wordsOf(locale).panelsFailed;
      }
      reject(new Error('The second script did not come.'));
    };
    script.onload = end;
    script.onerror = end;
    document.head.append(script);
  });
  return request;
}

/**
 * Starts the features of the second script when they are needed: at once where the view asks for something of theirs, else
 * when a reader comes to the controls, points at a mark or changes the view. A click that comes before them is kept and
 * carried out.
 */
export function startPanelsWhenNeeded(view: View, input: PanelsInput): void {
  const { root, data } = view;
  const controls = root.querySelector<HTMLElement>('[data-controls]');
  let kept: HTMLElement | null = null;
  let hasChanged = false;
  let isThere = false;

  const load = async () => {
    if (isThere) return;
    const panels = await loadPanels(root, data.locale).catch(() => null);
    if (panels === null || isThere) return;
    isThere = true;
    panels.start(view, input, hasChanged);
    kept?.click();
  };
  controls?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-panel], [data-copy], [data-frame], [data-print]') : null;
    if (isThere || button === null) return;
    kept = button;
    void load();
  });
  for (const kind of ['pointerover', 'focusin', 'input']) controls?.addEventListener(kind, load);
  view.onChange((_, step) => {
    hasChanged ||= step !== null;
    void load();
  });
  input.drawing?.focus.onPoint((mark) => mark !== null && void load());
  const isPartly = document.querySelectorAll('.list article').length < data.count && document.querySelector('.list') !== null;
  if (isPartly || location.search !== '' || data.pieces.length > 0) void load();
}
