import { type FacetName, facetNames, type Vocabulary } from '../../core/layout/columns/report-columns.ts';
import type { Clock } from '../../core/layout/lanes.ts';
import type { TimeWindow } from '../../core/layout/time-scale.ts';
import { idFault } from '../../core/model/id.ts';
import { readKnownOn } from './address-known-on.ts';
import { readWindow, writeWindow } from './address-window.ts';
import { queryText } from './query-parameters.ts';
import { partNames, QueryParts } from './query-parts.ts';
import { type ViewProblem, viewProblem } from './view-problem.ts';
import { laneKinds, panelNames, usualView, type ViewState } from './view-state.ts';
import { tidyWords } from './view-words.ts';

/** What addresses can ask for. */
export interface KnownThings {
  /** IANA time zone of days and clock times. */
  readonly zone: string;
  readonly vocabulary: Vocabulary;
  /** By each clock the time that can be shown, in whole days; null: there is none. */
  readonly whole: Readonly<Record<Clock, TimeWindow | null>>;
  /** Whether there is a report of that id, withdrawn or not; null: that is not known before more of them have come. */
  readonly has: (id: string) => boolean | null;
  /** Former ids of reports, each with the present one. */
  readonly formerly: ReadonlyMap<string, string>;
}

const clocks = ['reported', 'occurred'] as const;

/**
 * The view that a query asks for, and in what it cannot be had: that part is then as usual, or as near as can be. Never
 * throws, whatever the text; there is at most one problem of a kind for each part.
 */
export function readView(query: string, known: KnownThings): { readonly state: ViewState; readonly problems: readonly ViewProblem[] } {
  const parts = new QueryParts(query);
  const { problems } = parts;
  const clock = parts.choice(partNames.clock, clocks);
  const window = readWindow({ from: parts.one(partNames.from), to: parts.one(partNames.to) }, known.whole[clock], known.zone);
  const lanes = parts.choice(partNames.lanes, laneKinds);
  const knownOn = parts.one(partNames.known);
  const day = knownOn === undefined ? null : readKnownOn(knownOn, partNames.known, known.whole.reported, known.zone);
  problems.push(...window.problems, ...(day?.problems ?? []));
  const state: ViewState = {
    window: window.window,
    lanes,
    clock,
    knownOn: day?.day ?? null,
    filters: filtersOf((facet) => readFilter(parts, facet, known.vocabulary)),
    words: readWords(parts),
    selected: readSelected(parts, known),
    panel: parts.choice(partNames.panel, panelNames),
  };
  parts.checkNames();
  return { state, problems };
}

/**
 * The query of which {@link readView} gives the view again, without a problem: '' for the usual one, else what differs from
 * it, with its question mark. A window is told to the minute; what is not known is left out.
 */
export function writeView(state: ViewState, known: KnownThings): string {
  const { from, to } = writeWindow(state.window, known.whole[state.clock], known.zone);
  const unusual = (part: 'lanes' | 'clock' | 'panel') => (state[part] === usualView[part] ? undefined : state[part]);
  const knownOn = state.knownOn === null ? null : readKnownOn(state.knownOn, partNames.known, known.whole.reported, known.zone).day;
  return queryText([
    [partNames.from, from],
    [partNames.to, to],
    [partNames.lanes, unusual('lanes')],
    [partNames.clock, unusual('clock')],
    [partNames.known, knownOn ?? undefined],
    ...facetNames.map((facet) => [facet, valuesIn(known.vocabulary, facet, new Set(state.filters[facet]))] as const),
    [partNames.words, tidyWords(state.words).words],
    [partNames.selected, state.selected !== null && isReport(state.selected, known) ? state.selected : undefined],
    [partNames.panel, unusual('panel')],
  ]);
}

/** The values of all that is said of the facet: to say it twice is another way to say a list. */
function readFilter(parts: QueryParts, facet: FacetName, vocabulary: Vocabulary): string[] {
  const asked = new Set(parts.list(facet).flatMap((text) => text.split(',').map((id) => id.trim())));
  const found = valuesIn(vocabulary, facet, asked);
  for (const id of ['', ...found]) asked.delete(id);
  const [first] = asked;
  if (first !== undefined) parts.problems.push(viewProblem('unknown', facet, first, { more: asked.size - 1 }));
  return found;
}

function readWords(parts: QueryParts): string {
  const text = parts.one(partNames.words) ?? '';
  const { words, isShortened } = tidyWords(text);
  if (isShortened) parts.problems.push(viewProblem('shortened', partNames.words, text));
  return words;
}

function readSelected(parts: QueryParts, known: KnownThings): string | null {
  const id = parts.one(partNames.selected);
  if (id === undefined || isReport(id, known)) return id ?? null;
  const present = known.formerly.get(id) ?? null;
  parts.problems.push(viewProblem(present === null ? 'unknown' : 'moved', partNames.selected, id, { instead: present }));
  return present;
}

/** Before all have come, any id that is well-formed may be that of a report, but for former ones. */
function isReport(id: string, { has, formerly }: KnownThings): boolean {
  return has(id) ?? (!formerly.has(id) && idFault(id) === null);
}

function valuesIn(vocabulary: Vocabulary, facet: FacetName, asked: ReadonlySet<string>): string[] {
  return vocabulary[facet].flatMap(({ id }) => (asked.has(id) ? [id] : []));
}

function filtersOf(of: (facet: FacetName) => readonly string[]): ViewState['filters'] {
  return Object.fromEntries(facetNames.map((facet) => [facet, of(facet)])) as Record<FacetName, readonly string[]>;
}
