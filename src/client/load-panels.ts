import type { LoadedColumns } from '../core/layout/columns/decode-columns.ts';
import type { ReportLink } from '../core/layout/columns/report-links.ts';
import type { Vocabulary } from '../core/layout/columns/report-columns.ts';
import type { Clock } from '../core/layout/lanes.ts';
import type { SearchManifest } from '../core/search/shards.ts';
import type { Focus } from './drawing/drawn-focus.ts';
import type { PageReports } from './first-columns.ts';
import { notice } from './notices.ts';
import { keepInput } from './kept-input.ts';
import { ownScript } from './own-script.ts';
import type { ReportTexts } from './report-texts.ts';
import type { Matcher, View, ViewData } from './view.ts';
import type { ViewProblem } from './view-state/view-problem.ts';
import type { ViewState } from './view-state/view-state.ts';
import { explorerWords } from './words/language.ts';

/** What reports name, and how they stand to one another. */
export interface Learnt {
  readonly vocabulary: Vocabulary;
  readonly links: readonly ReportLink[];
  /** All that is known of the reports that travel in the page. */
  readonly columns: LoadedColumns;
}

/** What the features of the second script start from, beside the view. */
export interface PanelsInput {
  readonly reports: PageReports;
  readonly problems: readonly ViewProblem[];
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
  learn(reports: PageReports, href: string): Promise<Learnt>;
  /** The view that a query asks for, and in what it cannot be had. */
  read(query: string, data: ViewData, ids: readonly string[]): { readonly state: ViewState; readonly problems: readonly ViewProblem[] };
  shown(columns: LoadedColumns, data: ViewData, clock: Clock): LoadedColumns;
  readonly match: Matcher;
  /** `hasChanged`: the view is no longer the one that the address tells. */
  start(view: View, input: PanelsInput, hasChanged: boolean): void;
}

/** Where the second script leaves what it brings. */
export const panelsName = 'datedReportsPanels';

let request: Promise<{ readonly panels: Panels; readonly learnt: Learnt }> | null = null;

/** Loads the second script and what it needs, once; where that does not come, the page says so, and who asks again loads it anew. */
export function loadPanels(root: HTMLElement, { facets }: Pick<ViewData, 'facets'>, reports: PageReports): NonNullable<typeof request> {
  request ??= loadScript(root.dataset['panels'] ?? '')
    .then(async (panels) => ({ panels, learnt: await panels.learn(reports, facets) }))
    .then((loaded) => {
      notice(root, 'panels', '');
      return loaded;
    })
    .catch((failure: unknown) => {
      request = null;
      notice(root, 'panels', explorerWords.panelsFailed);
      throw failure;
    });
  return request;
}

function loadScript(href: string): Promise<Panels> {
  return new Promise((resolve, reject) => {
    const script = ownScript(href);
    script.onload = script.onerror = () => {
      const { [panelsName]: panels } = globalThis as { [panelsName]?: Panels };
      if (panels === undefined) reject(new Error('The second script did not come.'));
      else resolve(panels);
    };
    document.head.append(script);
  });
}

/**
 * Starts the features of the second script when they are needed: at once where the view asks for something of theirs, else
 * when a reader comes to the controls, points at a mark or changes the view. What is done with the controls before that is
 * kept and carried out.
 */
export function startPanelsWhenNeeded(view: View, input: PanelsInput, areNeeded: boolean): void {
  const { root } = view;
  let hasChanged = false;
  let isThere = false;

  const load = async () => {
    const loaded = await loadPanels(root, view.data, input.reports).catch(() => null);
    if (loaded === null || isThere) return;
    isThere = true;
    await view.still();
    const { vocabulary, links, columns } = loaded.learnt;
    if (!areNeeded) view.grow(columns, { vocabulary, links }, loaded.panels.match);
    loaded.panels.start(view, input, hasChanged);
    heed?.();
  };
  const need = () => {
    if (!isThere) void load();
  };
  const form = root.querySelector<HTMLFormElement>('[data-controls]');
  const heed = form === null ? null : keepInput(form, document.querySelectorAll<HTMLElement>('[data-picture]'), need);
  for (const map of document.querySelectorAll('.map-svg')) map.addEventListener('pointerover', need);
  view.onChange((_, step) => {
    hasChanged ||= step !== null;
    need();
  });
  input.drawing?.focus.onPoint((mark) => mark !== null && need());
  // Marks and the reports of the list point at one another where there is a pointer.
  document.querySelector<HTMLElement>('.list')?.addEventListener('pointerover', ({ pointerType }) => pointerType === 'mouse' && need());
  window.addEventListener('hashchange', need);
  if (areNeeded || location.hash !== '') need();
}
