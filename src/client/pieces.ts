import { addPiece } from '../core/layout/columns/add-piece.ts';
import { emptyColumns } from '../core/layout/columns/decode-columns.ts';
import { meetsWindow, type PieceRef } from '../core/layout/columns/timeline-data.ts';
import { facetNames } from '../core/layout/columns/report-columns.ts';
import { loadPiece } from './load-piece.ts';
import { notice } from './notices.ts';
import { shownColumns } from './shown-columns.ts';
import type { View } from './view.ts';
import { viewProblem } from './view-state/view-problem.ts';
import { panelWords } from './words/language.ts';
import { tellViewProblem } from './words/view-problems.ts';

/** As many pieces come at once for a window; a longer one shows clusters, for which the counts by day are enough. */
const mostForWindow = 3;

/**
 * Loads pieces as the view needs them: those that the window meets, and all of them where something must be known of every
 * report. One that fails says so; it is asked for again when the reader changes something.
 */
export function startPieces(view: View): void {
  const { data } = view;
  if (data.pieces.length === 0) return;
  let columns = emptyColumns(data.count);
  let clock = view.state.clock;
  const asked = new Set<PieceRef>();
  const come = new Set<PieceRef>();
  let hasFailed = false;
  let queued = 0;
  let seen: View['state'] | null = null;

  const say = () => {
    notice(view.root, 'pieces', hasFailed ? panelWords.loadFailed : '');
    notice(view.root, 'progress', !hasFailed && asked.size > come.size && asked.size > mostForWindow ? panelWords.loading(come.size, asked.size) : '');
  };
  // Many pieces may come at once; the drawing is made once for them.
  const grow = () => {
    window.clearTimeout(queued);
    queued = window.setTimeout(() => {
      view.grow(shownColumns(columns, data, view.state.clock));
      if (come.size === data.pieces.length) dropUnknown();
    }, 60);
  };
  /** Only now can it be told that the report that an address asks for is none of these. */
  const dropUnknown = () => {
    const { selected } = view.state;
    if (selected === null || columns.ids.includes(selected)) return;
    notice(view.root, 'address', tellViewProblem(viewProblem('unknown', 'report', selected)));
    view.change({ selected: null }, 'replace');
  };
  const load = async (piece: PieceRef) => {
    asked.add(piece);
    try {
      const brought = await loadPiece(piece.href);
      // Others may have come during the wait: this one is added to what there is after it.
      const added = addPiece(columns, brought);
      if ('fault' in added) throw new TypeError(added.fault.kind);
      columns = added.columns;
      come.add(piece);
      grow();
    } catch {
      asked.delete(piece);
      hasFailed = true;
    }
    say();
  };
  const need = () => {
    const { state, window } = view;
    // What has come asks for nothing more.
    if (state === seen) return;
    seen = state;
    const asksAll = state.words !== '' || state.knownOn !== null || state.lanes !== 'side' || state.selected !== null || state.panel === 'filters' || facetNames.some((name) => state.filters[name].length > 0);
    const met = window === null ? data.pieces : data.pieces.filter(({ extents }) => meetsWindow(extents[state.clock], window) || extents[state.clock].hasUndated);
    // The first holds the reports that the page lists.
    const wanted = asksAll ? data.pieces : [...data.pieces.slice(0, 1), ...(met.length <= mostForWindow ? met : [])];
    hasFailed = false;
    for (const piece of wanted) if (!asked.has(piece)) void load(piece);
    if (clock !== state.clock) {
      clock = state.clock;
      grow();
    }
    say();
  };
  view.onChange(need);
  need();
}
