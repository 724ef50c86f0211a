import { startAddress } from './address.ts';
import { startCaption } from './caption.ts';
import { startCard } from './card.ts';
import { startFilters } from './filters.ts';
import { joinedWith } from './joined.ts';
import { knownThings } from './known-things.ts';
import { learnFacets } from './learn-facets.ts';
import { type Panels, panelsName } from './load-panels.ts';
import { startListPointing } from './list-pointing.ts';
import { startMap } from './map.ts';
import { matchState } from './match-state.ts';
import { startMoreReports } from './more-reports.ts';
import { notice } from './notices.ts';
import { startPictures } from './picture/save-picture.ts';
import { startPieces } from './pieces.ts';
import { startPrint } from './print.ts';
import { startRail } from './rail.ts';
import { revealTargets } from './reveal-targets.ts';
import { startSearchBox } from './search-box.ts';
import { startShare } from './share.ts';
import { shownColumns } from './shown-columns.ts';
import { startFeatures } from './start-features.ts';
import { startToolbar } from './toolbar.ts';
import { readView } from './view-state/view-address.ts';
import { tellViewProblem } from './words/view-problems.ts';

/** What comes when it is first needed: the address, previews, search, filters, links to the view, notices, and reports that come in pieces. */
const panels: Panels = {
  read: (query, data, ids) => readView(query, knownThings(data, () => ids)),
  shown: shownColumns,
  match: matchState,
  learn: learnFacets,
  start: (view, { problems, search, notes, drawing, texts }, hasChanged) => {
    const controls = view.root.querySelector<HTMLElement>('[data-controls]') ?? view.root;
    startFeatures(controls, view, {
      notices: () => notice(view.root, 'address', problems.map((problem) => tellViewProblem(problem)).join(' ')),
      pieces: () => startPieces(view),
      card: () => drawing !== null && startCard(view, drawing.focus, drawing.box, texts),
      list: () => {
        const list = document.querySelector<HTMLElement>('.list');
        if (list === null) return;
        revealTargets(view, list);
        if (drawing !== null) startListPointing(view, drawing.focus, list);
      },
      rail: () => startRail(view),
      joins: () => drawing?.focus.joinBy(joinedWith),
      map: () => {
        const map = document.querySelector<SVGSVGElement>('.map-svg');
        if (map !== null) startMap(view, map, drawing?.focus ?? null);
      },
      caption: () => startCaption(view),
      more: () => startMoreReports(view, texts),
      toolbar: () => startToolbar(view),
      filters: () => startFilters(view),
      search: () => search !== null && startSearchBox(view, search, ''),
      sharing: () => startShare(view),
      pictures: () => startPictures(),
      printing: () => startPrint(view, notes),
      address: () => startAddress(view, knownThings(view.data, () => view.facts.columns.ids), hasChanged),
    });
  },
};
Object.assign(globalThis, { [panelsName]: panels });
