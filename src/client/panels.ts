import { startFilters } from './filters.ts';
import { panelsFunction, type PanelsStart } from './load-panels.ts';
import { startPieces } from './pieces.ts';
import { startPrint } from './print.ts';
import { startSearchBox } from './search-box.ts';
import { startShare } from './share.ts';
import { startFeatures } from './start-features.ts';
import { viewProblemWords } from './words/view-problems.ts';

/** What comes when it is first needed: search, filters, links to the view, notices, and reports that come in pieces. */
const startPanels: PanelsStart = (view, { problems, columns, search, notes }) => {
  const controls = view.root.querySelector<HTMLElement>('[data-controls]') ?? view.root;
  startFeatures(controls, view, {
    notices: () => {
      const line = view.root.querySelector<HTMLElement>('[data-notices]');
      if (line === null || problems.length === 0) return;
      line.hidden = false;
      line.textContent = problems.map((problem) => viewProblemWords(problem, view.data.locale)).join(' ');
    },
    pieces: () => startPieces(view, columns),
    filters: () => startFilters(view),
    search: () => search !== null && startSearchBox(view, search, ''),
    sharing: () => startShare(view),
    printing: () => startPrint(view, notes),
  });
};
Object.assign(globalThis, { [panelsFunction]: startPanels });
