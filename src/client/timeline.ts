import type { SearchManifest } from '../core/search/shards.ts';
import { timelineFormat, timelineVersion } from '../core/layout/columns/timeline-data.ts';
import { startAddress } from './address.ts';
import { startCaption } from './caption.ts';
import { startCard } from './card.ts';
import { startEmbed } from './embed.ts';
import type { Focus } from './drawing/drawn-focus.ts';
import { startFocus } from './drawing/focus.ts';
import { startList } from './list.ts';
import { startMap } from './map.ts';
import { startOverview } from './overview.ts';
import { firstColumns, shownColumns } from './first-columns.ts';
import { type NotesRef, startPanelsWhenNeeded } from './load-panels.ts';
import { startMoreReports } from './more-reports.ts';
import { startRail } from './rail.ts';
import { readDataBlock } from './read-data-block.ts';
import { ReportTexts } from './report-texts.ts';
import { startShowing } from './showing.ts';
import { startFeatures } from './start-features.ts';
import { startToolbar } from './toolbar.ts';
import { knownThings } from './known-things.ts';
import { readView } from './view-state/view-address.ts';
import { View, type ViewData } from './view.ts';

/** What the home page hands over beside the timeline itself. */
interface HomeData extends ViewData {
  readonly search: SearchManifest | null;
  readonly notes: readonly NotesRef[];
}

const root = document.querySelector<HTMLElement>('[data-timeline]');
const data = readDataBlock<HomeData>(document, 'timeline-data', { format: timelineFormat, version: timelineVersion });
if (root !== null) {
  try {
    if (data === null) throw new TypeError('The page has no data that this script can read.');
    start(root, data);
  } catch (thrown) {
    // The page is whole without its script, and says so.
    root.dataset['state'] = 'failed';
    console.error(thrown);
  }
}

function start(root: HTMLElement, data: HomeData): void {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  const columns = firstColumns(data);
  let ids = columns.ids;
  const known = knownThings(data, () => ids);
  const { state, problems } = readView(location.search, known);
  const view = new View(data, shownColumns(columns, data, state.clock), state, root);
  view.onChange((facts) => {
    ids = facts.columns.ids;
  });
  const texts = new ReportTexts(view);
  let focus: Focus | null = null;

  startFeatures(root, view, {
    overview: () => {
      const box = part('overview');
      if (box !== null) inPlaceOfStill(box, () => startOverview(view, box));
    },
    drawing: () => {
      const box = part('focus');
      if (box === null) return;
      focus = inPlaceOfStill(box, () => startFocus(view, box, texts));
      startCard(view, focus, box, texts);
    },
    caption: () => startCaption(view),
    list: () => startList(view, focus),
    rail: () => startRail(view),
    more: () => startMoreReports(view, texts),
    showing: () => startShowing(view),
    toolbar: () => startToolbar(view),
    map: () => {
      const map = document.querySelector<SVGSVGElement>('.map-svg');
      if (map !== null) startMap(view, map, focus);
    },
    embedding: () => startEmbed(view, texts),
    address: () => startAddress(view, known),
    panels: () => startPanelsWhenNeeded(view, { problems, columns, search: data.search, notes: data.notes }),
  });
}

/** Draws in a box where the page has a drawing that cannot move, and then takes that one away: nothing else moves. */
function inPlaceOfStill<Made>(box: HTMLElement, draw: () => Made): Made {
  const still = [...box.children];
  const made = draw();
  for (const element of still) element.remove();
  return made;
}
