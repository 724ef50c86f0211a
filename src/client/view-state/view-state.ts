import type { FacetName } from '../../core/layout/columns/report-columns.ts';
import type { Clock } from '../../core/layout/lanes.ts';
import type { TimeWindow } from '../../core/layout/time-scale.ts';

/** By what reports stand in lanes; the first is the usual. */
export const laneKinds = ['side', 'topic', 'place', 'claimant'] as const;
export type LaneKind = (typeof laneKinds)[number];

/** What is open beside the timeline; the first is the usual. */
export const panelNames = ['none', 'filters'] as const;
export type PanelName = (typeof panelNames)[number];

/** All that a reader has chosen to see: a value that never changes. An address tells it whole. */
export interface ViewState {
  /** null: the one that the timeline shows first by this clock. */
  readonly window: TimeWindow | null;
  readonly lanes: LaneKind;
  readonly clock: Clock;
  /** Only what had been reported by the end of this day (`YYYY-MM-DD`, of the site's zone); null: all. */
  readonly knownOn: string | null;
  /** Ids of values, in the order of the vocabulary; none: the facet filters nothing. */
  readonly filters: Readonly<Record<FacetName, readonly string[]>>;
  /** What to search for; '': nothing. */
  readonly words: string;
  /** The id of a report. */
  readonly selected: string | null;
  readonly panel: PanelName;
}

/** What an address without a query shows. */
export const usualView: ViewState = {
  window: null,
  lanes: 'side',
  clock: 'reported',
  knownOn: null,
  filters: { side: [], claimant: [], topic: [], place: [], metric: [], status: [] },
  words: '',
  selected: null,
  panel: 'none',
};
