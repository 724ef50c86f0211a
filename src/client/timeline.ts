import type { SearchManifest } from '../core/search/shards.ts';
import { timelineFormat, timelineVersion, type TimelineData } from '../core/layout/columns/timeline-data.ts';
import { decodeVocabulary } from '../core/layout/columns/vocabulary-piece.ts';
import { startEmbed } from './embed.ts';
import type { Focus } from './drawing/drawn-focus.ts';
import { startFocus } from './drawing/focus.ts';
import { startList } from './list.ts';
import { startMap } from './map.ts';
import { startOverview } from './overview.ts';
import { firstColumns } from './first-columns.ts';
import { loadPanels, type NotesRef, type Panels, startPanelsWhenNeeded } from './load-panels.ts';
import { startRail } from './rail.ts';
import { readDataBlock } from './read-data-block.ts';
import { ReportTexts } from './report-texts.ts';
import { startShowing } from './showing.ts';
import { startFeatures } from './start-features.ts';
import { startToolbar } from './toolbar.ts';
import { usualView } from './view-state/view-state.ts';
import { View, type ViewData } from './view.ts';

/** What the page hands over beside the timeline itself. */
interface PageData extends TimelineData, Pick<ViewData, 'links'> {
  readonly search: SearchManifest | null;
  readonly notes: readonly NotesRef[];
}

const root = document.querySelector<HTMLElement>('[data-timeline]');
if (root !== null) void begin(root);

async function begin(root: HTMLElement): Promise<void> {
  try {
    const data = readDataBlock<PageData>(document, 'timeline-data', { format: timelineFormat, version: timelineVersion });
    if (data === null) throw new TypeError('The page has no data that this script can read.');
    // An address that asks for a view, and reports in pieces, are for the second script.
    const needsPanels = location.search !== '' || data.pieces.length > 0;
    start(root, data, needsPanels ? await loadPanels(root, data.locale).catch(() => null) : null);
  } catch (thrown) {
    // The page is whole without its script, and says so.
    root.dataset['state'] = 'failed';
    console.error(thrown);
  }
}

/** `panels`: null where the address asks for nothing, or where they have not come. */
function start(root: HTMLElement, page: PageData, panels: Panels | null): void {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  const data: ViewData = { ...page, vocabulary: decodeVocabulary(page.vocabulary) };
  const listed = [...document.querySelectorAll('.list article[id^="report-"]')].map(({ id }) => id.slice('report-'.length));
  const columns = firstColumns(page, listed);
  const { state, problems } = panels?.read(location.search, data, columns.ids) ?? { state: usualView, problems: [] };
  const view = new View(data, panels?.shown(columns, data, state.clock) ?? columns, state, root);
  const texts = new ReportTexts(view);
  const box = part('focus');
  let focus: Focus | null = null;

  startFeatures(root, view, {
    overview: () => {
      const place = part('overview');
      if (place !== null) inPlaceOfStill(place, () => startOverview(view, place));
    },
    drawing: () => {
      if (box !== null) focus = inPlaceOfStill(box, () => startFocus(view, box, texts));
    },
    list: () => startList(view, focus),
    rail: () => startRail(view),
    showing: () => startShowing(view),
    toolbar: () => startToolbar(view),
    map: () => {
      const map = document.querySelector<SVGSVGElement>('.map-svg');
      if (map !== null) startMap(view, map, focus);
    },
    embedding: () => startEmbed(view, texts),
    panels: () => {
      const drawing = focus === null || box === null ? null : { focus, box };
      startPanelsWhenNeeded(view, { problems, columns, search: page.search, notes: page.notes, drawing, texts });
    },
  });
}

/** Draws in a box where the page has a drawing that cannot move, and then takes that one away: nothing else moves. */
function inPlaceOfStill<Made>(box: HTMLElement, draw: () => Made): Made {
  const still = [...box.children];
  const made = draw();
  for (const element of still) element.remove();
  return made;
}
