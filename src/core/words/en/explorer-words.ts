import type { ExplorerWords } from '../explorer-words.ts';
import { enCounting } from './counting.ts';
import { enTimelineWords } from './timeline-words.ts';

const { number } = enCounting;
const { reports, sideNotStated } = enTimelineWords;

export const enExplorerWords: ExplorerWords = {
  role: 'timeline',
  drawing: (clock) =>
    `Drawing of the reports by ${clock === 'reported' ? 'when they were made' : 'when what they tell is said to have happened'}. Arrow keys go from mark to mark, Enter opens a report, plus and minus zoom, 0 shows all. The list below says the same in words.`,
  notKnown: (later, perhapsLater, undated) => {
    const parts = [
      ...(later > 0 ? [`${reports(later)} made later`] : []),
      ...(perhapsLater > 0 ? [`${reports(perhapsLater)} perhaps made later`] : []),
      ...(undated > 0 ? [`${reports(undated)} without a date`] : []),
    ];
    return parts.length === 0 ? null : `Left out: ${parts.join(', ')}.`;
  },
  others: 'All others',
  noneNamed: { side: sideNotStated, topic: 'No topic', place: 'No place named', claimant: 'Speaker not named' },
  disputed: 'disputed',
  severalOrigins: 'more than one origin',
  showCluster: (cluster) => `${cluster}: show these`,
  nothingShown: 'No report fits this view.',
  nothingNow: (elsewhere) => `No report fits this view at this time; ${number(elsewhere)} ${elsewhere === 1 ? 'does' : 'do'} at another.`,
  allTime: 'Show all time',
  only: (names) => `· only ${names} ·`,
  searched: (text) => `“${text}”`,
  clearFilters: 'Clear all filters',
  panelsFailed: 'Search, filters, previews and links to a view could not be loaded. The rest of the page works without them.',
};
