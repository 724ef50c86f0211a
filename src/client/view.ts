import { type Criteria, everything, type NotYetKnown } from '../core/layout/columns/matching.ts';
import type { WindowCounts } from '../core/layout/columns/in-window.ts';
import { type LaneSet, laneSets } from '../core/layout/columns/lane-sets.ts';
import type { LoadedColumns } from '../core/layout/columns/decode-columns.ts';
import { listedIn } from '../core/layout/columns/listed-in.ts';
import { facetNames, type Vocabulary } from '../core/layout/columns/report-columns.ts';
import type { ReportLink } from '../core/layout/columns/report-links.ts';
import type { TimelineData } from '../core/layout/columns/timeline-data.ts';
import type { TimeWindow } from '../core/layout/time-scale.ts';
import { clampWindow } from '../core/layout/window-moves.ts';
import type { ViewState } from './view-state/view-state.ts';

/** What the page hands over of the timeline. */
export interface ViewData extends TimelineData {
  /** Of the sides alone, until the rest has come. */
  readonly vocabulary: Vocabulary;
  readonly links: readonly ReportLink[];
}

/** Which reports a state asks for, wherever they lie in time. */
export interface Match {
  readonly criteria: Criteria;
  /** 1 for each report that the filters, the words and the date of knowledge let through. */
  readonly mask: Uint8Array;
  readonly notKnown: NotYetKnown;
}

/** `hits`: 1 for each report in which the words of the state were found; null: there are no words. */
export type Matcher = (state: ViewState, columns: LoadedColumns, data: ViewData, hits: Uint8Array | null) => Match;

/** All that follows from the state: what is shown, and how much of it. */
export interface Facts extends Match {
  readonly state: ViewState;
  readonly columns: LoadedColumns;
  readonly lanes: readonly LaneSet[];
  /** 1 for each of these that is listed: it lies in the window, or no window can show it. */
  readonly inside: Uint8Array;
  /** How many lie in the window, and where the others do. */
  readonly counts: WindowCounts;
  /** How many are listed though they lie before or after the whole period. */
  readonly beyond: number;
}

/** How a change goes down in the history of the browser: as a step of its own, or as part of the last one. */
export type Step = 'push' | 'replace';

const mostLanes = 8;

/**
 * What the page shows. It holds the one state; features read it, change it, and are told. A gesture moves the window at
 * each frame; what follows from the window is worked out again when it settles.
 */
export class View {
  #data: ViewData;
  readonly root: HTMLElement;
  #columns: LoadedColumns;
  #state: ViewState;
  #window: TimeWindow | null;
  #match: Matcher;
  #facts: Facts;
  #hits: Uint8Array | null = null;
  readonly #onFrame: ((window: TimeWindow | null) => void)[] = [];
  readonly #onChange: ((facts: Facts, step: Step | null) => void)[] = [];

  readonly #waiting: (() => void)[] = [];
  /** What has come while a gesture moved the window. */
  #late: { readonly columns: LoadedColumns; readonly known: Partial<ViewData>; readonly match: Matcher } | null = null;

  constructor(data: ViewData, columns: LoadedColumns, state: ViewState, root: HTMLElement, match: Matcher = matchAll) {
    this.#match = match;
    this.#data = data;
    this.root = root;
    this.#columns = columns;
    this.#state = state;
    this.#window = this.#windowOf(state);
    this.#facts = this.#factsOf(null);
  }

  get data(): ViewData {
    return this.#data;
  }

  get state(): ViewState {
    return this.#state;
  }

  get facts(): Facts {
    return this.#facts;
  }

  /** What is shown of time, also in the midst of a gesture; null: no report has a date, and no period is given. */
  get window(): TimeWindow | null {
    return this.#window;
  }

  /** Whether a gesture is moving the window. */
  get isMoving(): boolean {
    return 'moving' in this.root.dataset;
  }

  /** How far a window may reach by the present clock. */
  get bounds(): TimeWindow | null {
    return this.data.windows[this.#state.clock].whole;
  }

  onFrame(listener: (window: TimeWindow | null) => void): void {
    this.#onFrame.push(listener);
  }

  /** `step`: null where nobody asked for the change: it came from the address itself, or from reports that came. */
  onChange(listener: (facts: Facts, step: Step | null) => void): void {
    this.#onChange.push(listener);
  }

  /** Shows another window as part of a gesture; {@link settle} ends it. */
  moveWindow(window: TimeWindow): void {
    const { bounds } = this;
    if (bounds === null) return;
    this.#window = clampWindow(window, bounds);
    this.root.dataset['moving'] = '';
    for (const listener of this.#onFrame) listener(this.#window);
  }

  /** Settles when no gesture moves the window. */
  still(): Promise<void> {
    return this.isMoving ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  settle(step: Step = 'replace'): void {
    this.change({ window: this.#window }, step);
  }

  change(part: Partial<ViewState>, step: Step): void {
    this.#apply({ ...this.#state, ...part }, step);
  }

  /** Takes over a state that the address tells. */
  restore(state: ViewState): void {
    this.#apply(state, null);
  }

  /** 1 for each report in which the words of the state were found; null: there are no words. */
  foundWords(hits: Uint8Array | null): void {
    this.#hits = hits;
    this.#apply(this.#state, 'replace');
  }

  /**
   * More reports have come, or more is known of them: at once, or when the window has settled. Who listens is told one after
   * the other, with pauses: nobody waits for it, and all of it would be a long one.
   */
  grow(columns: LoadedColumns, known: Partial<Pick<ViewData, 'vocabulary' | 'links'>> = {}, match: Matcher = this.#match): void {
    const all = { ...this.#late?.known, ...known };
    if (this.isMoving) {
      if (this.#late === null) void this.still().then(() => setTimeout(() => this.#growLate()));
      this.#late = { columns, known: all, match };
      return;
    }
    this.#late = null;
    this.#data = { ...this.#data, ...all };
    this.#columns = columns;
    this.#match = match;
    this.#work(this.#state);
    const facts = this.#facts;
    const listeners = [...this.#onChange].values();
    const tellNext = () => {
      const { value: listener } = listeners.next();
      // Whoever changed the view since has told them all.
      if (listener === undefined || this.#facts !== facts) return;
      listener(facts, null);
      setTimeout(tellNext);
    };
    tellNext();
  }

  #growLate(): void {
    const late = this.#late;
    this.#late = null;
    if (late !== null) this.grow(late.columns, late.known, late.match);
  }

  #apply(state: ViewState, step: Step | null): void {
    this.#work(state);
    for (const listener of this.#onFrame) listener(this.#window);
    for (const listener of this.#onChange) listener(this.#facts, step);
  }

  #work(state: ViewState): void {
    delete this.root.dataset['moving'];
    this.#state = this.#withoutFirst(state);
    if (state.words === '') this.#hits = null;
    this.#window = this.#windowOf(this.#state);
    this.#facts = this.#factsOf(this.#facts);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** A window that is the first one anyway needs no mention in the address. */
  #withoutFirst(state: ViewState): ViewState {
    const { first } = this.data.windows[state.clock];
    const isFirst = state.window !== null && first !== null && state.window.start === first.start && state.window.end === first.end;
    return isFirst ? { ...state, window: null } : state;
  }

  #windowOf({ window, clock }: ViewState): TimeWindow | null {
    const { whole, first } = this.data.windows[clock];
    return window === null || whole === null ? first : clampWindow(window, whole);
  }

  #factsOf(before: Facts | null): Facts {
    const state = this.#state;
    const columns = this.#columns;
    const isSame = before !== null && before.columns === columns && hasSameCriteria(before.state, state) && before.criteria.hits === this.#hits;
    const match = isSame ? before : this.#match(state, columns, this.data, this.#hits);
    const mask = isSame ? before.mask : known(match.mask, columns);
    const isSameLanes = isSame && before.state.lanes === state.lanes && before.state.clock === state.clock;
    const { listed, counts, beyond } = listedIn(columns.dates[state.clock], this.#window, this.data.windows[state.clock].whole, mask);
    return {
      state,
      columns,
      criteria: match.criteria,
      mask,
      notKnown: match.notKnown,
      lanes: isSameLanes ? before.lanes : laneSets(columns, this.data.vocabulary, { grouping: state.lanes, clock: state.clock, mask, most: mostLanes }),
      inside: listed,
      counts,
      beyond,
    };
  }
}

/** As long as nothing can be asked for. */
const matchAll: Matcher = (_, { count }) => ({ criteria: everything, mask: new Uint8Array(count).fill(1), notKnown: { later: 0, perhapsLater: 0, undated: 0 } });

/** Without the rows of which nothing has come, not even a day. */
function known(mask: Uint8Array, { loaded, dates }: LoadedColumns): Uint8Array {
  for (let report = 0; report < mask.length; report += 1) {
    if (loaded[report] === 0 && dates.reported.earliest[report] === Infinity && dates.occurred.earliest[report] === Infinity) mask[report] = 0;
  }
  return mask;
}

function hasSameCriteria(a: ViewState, b: ViewState): boolean {
  return a.knownOn === b.knownOn && facetNames.every((name) => a.filters[name].join() === b.filters[name].join());
}
