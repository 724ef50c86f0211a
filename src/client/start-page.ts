import { timelineFormat, timelineVersion, type TimelineData } from '../core/layout/columns/timeline-data.ts';
import type { Focus } from './drawing/drawn-focus.ts';
import { startFocus } from './drawing/focus.ts';
import { startList } from './list.ts';
import { startOverview } from './overview.ts';
import { firstColumns, type PageReports } from './first-columns.ts';
import { loadPanels, type PanelsInput, startPanelsWhenNeeded } from './load-panels.ts';
import { readDataBlock } from './read-data-block.ts';
import { ReportTexts } from './report-texts.ts';
import { startShowing } from './showing.ts';
import { startFeatures } from './start-features.ts';
import { usualView } from './view-state/view-state.ts';
import { View, type ViewData } from './view.ts';

/** What the page hands over beside the timeline itself. */
interface PageData extends TimelineData, Pick<PanelsInput, 'search' | 'notes'> {}

/** What a page adds to the timeline. */
type Addition = (view: View, texts: ReportTexts) => void;

/** Takes over the timeline of the page, if it has one; where that fails, the page is whole without its script, and says so. */
export async function startPage(add: Addition | null = null): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-timeline]');
  if (root === null) return;
  try {
    const data = readDataBlock<PageData>(document, 'timeline-data', { format: timelineFormat, version: timelineVersion });
    if (data === null) throw new TypeError('The page has no data that this script can read.');
    const ids = [...document.querySelectorAll('.list article[id^="report-"]')].map(({ id }) => id.slice('report-'.length));
    const reports = { ...data, ids };
    // An address that asks for a view, and reports that are not here, are for the second script.
    const isPartly = data.pieces.length > 0 || (ids.length > 0 && ids.length < data.count);
    const loaded = location.search !== '' || isPartly ? await loadPanels(root, data, reports).catch(() => null) : null;
    start(root, data, reports, loaded, add);
  } catch (thrown) {
    root.dataset['state'] = 'failed';
    console.error(thrown);
  }
  // What waited for the script is shown as if none were coming.
  if (root.dataset['state'] === 'failed') document.documentElement.dataset['script'] = 'failed';
}

/** `loaded`: null where a first look is enough, or where the second script has not come. */
function start(root: HTMLElement, page: PageData, reports: PageReports, loaded: Awaited<ReturnType<typeof loadPanels>> | null, add: Addition | null): void {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  const none = { claimant: [], topic: [], place: [], metric: [], status: [], question: [] };
  const { vocabulary, links, columns } = loaded?.learnt ?? { vocabulary: { ...none, side: page.sides }, links: [], columns: firstColumns(reports, null) };
  const data: ViewData = { ...page, vocabulary, links };
  const { state, problems } = loaded?.panels.read(location.search, data, columns.ids) ?? { state: usualView, problems: [] };
  const view = new View(data, loaded?.panels.shown(columns, data, state.clock) ?? columns, state, root, loaded?.panels.match);
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
    list: () => startList(view),
    showing: () => startShowing(view),
    addition: () => add?.(view, texts),
    panels: () => {
      const drawing = focus === null || box === null ? null : { focus, box };
      startPanelsWhenNeeded(view, { reports, problems, search: page.search, notes: page.notes, drawing, texts }, loaded !== null);
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
