import type { SearchManifest } from '../core/search/shards.ts';
import { timelineFormat, timelineVersion, type TimelineData } from '../core/layout/columns/timeline-data.ts';
import { startAddress } from './address.ts';
import { startCard } from './card.ts';
import { type Focus, startFocus } from './drawing/focus.ts';
import { startFilters } from './filters.ts';
import { startList } from './list.ts';
import { startMap } from './map.ts';
import { startOverview } from './overview.ts';
import { firstColumns, shownColumns, startPieces } from './pieces.ts';
import { readDataBlock } from './read-data-block.ts';
import { ReportTexts } from './report-texts.ts';
import { startSearchBox } from './search-box.ts';
import { startShare } from './share.ts';
import { startShowing } from './showing.ts';
import { startFeatures } from './start-features.ts';
import { startToolbar } from './toolbar.ts';
import { knownOf, readView } from './view-state/view-address.ts';
import { viewProblemWords } from './words/view-problems.ts';
import { View } from './view.ts';

/** What the home page hands over beside the timeline itself. */
interface HomeData extends TimelineData {
  readonly search: SearchManifest | null;
}

const root = document.querySelector<HTMLElement>('[data-timeline]');
const data = readDataBlock<HomeData>(document, 'timeline-data', { format: timelineFormat, version: timelineVersion });
if (root !== null && data !== null) start(root, data);

function start(root: HTMLElement, data: HomeData): void {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  const columns = firstColumns(data);
  const known = knownOf(data, columns.ids);
  const { state, problems } = readView(location.search, known);
  const view = new View(data, shownColumns(columns, data, state.clock), state, root);
  const texts = new ReportTexts(view, () => null);
  let focus: Focus | null = null;

  startFeatures(root, view, {
    overview: () => {
      const box = part('overview');
      if (box !== null) startOverview(view, box);
    },
    drawing: () => {
      const box = part('focus');
      if (box === null) return;
      focus = startFocus(view, box, texts);
      startCard(view, focus, box, texts);
      part('static')?.setAttribute('hidden', '');
    },
    list: () => startList(view, focus),
    showing: () => startShowing(view, problems.map((problem) => viewProblemWords(problem, data.locale))),
    toolbar: () => startToolbar(view),
    filters: () => startFilters(view),
    search: () => data.search !== null && startSearchBox(view, data.search, ''),
    map: () => {
      const map = document.querySelector<SVGSVGElement>('.map-svg');
      if (map !== null) startMap(view, map, focus);
    },
    sharing: () => startShare(view),
    pieces: () => startPieces(view, columns),
    address: () => startAddress(view, known),
  });
}
