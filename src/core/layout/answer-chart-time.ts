import type { Chronicle } from '../model/chronicle.ts';
import type { TimeSpan } from '../model/time-span.ts';
import type { ChartedAnswer } from './answer-chart-answers.ts';
import type { Column } from './answer-chart-columns.ts';
import { widened } from './bars.ts';
import { type BarEnd, placementOf } from './placement.ts';
import type { TimeScale, TimeWindow } from './time-scale.ts';
import { firstWindow } from './window.ts';

/** Where the time that a claim covers stands: wholly outside the window, in the gutter, or as a bar. */
export type CoverMark = { readonly kind: 'before' } | { readonly kind: 'after' } | { readonly kind: 'unstated' } | CoverBar;

export interface CoverBar {
  readonly kind: 'bar';
  readonly left: number;
  readonly right: number;
  readonly start: BarEnd;
  readonly end: BarEnd;
  /** What is surely covered, as x; null: nothing is, within the window. */
  readonly core: readonly [left: number, right: number] | null;
}

const shortestCore = 2;

export const isUnstated = ({ earliest, latest }: TimeSpan): boolean => earliest === null && latest === null;

/**
 * The time that these claims cover, with a day on either side; null: none of them states any. It does not go by the
 * period of the site, and where most are of some days it is not stretched by one that is far off.
 */
export function coveredWindow(answers: readonly ChartedAnswer[], site: Chronicle['site']): TimeWindow | null {
  const entries = answers.map(({ entry, claim }) => ({ ...entry, occurred: claim.covers }));
  return firstWindow({ site: { ...site, period: null }, entries }, 'occurred');
}

/** A bar goes by its instants, not by whole days, and is at least `shortest` wide. */
export function coverMark(span: TimeSpan, scale: TimeScale, zone: string, shortest: number): CoverMark {
  const place = placementOf(span, scale, zone, shortest);
  if (place.kind === 'before' || place.kind === 'after') return { kind: place.kind };
  if (place.kind === 'bar') return { ...place, core: place.core === null ? null : seenCore(place.core, place) };
  if (place.kind === 'undated') return { kind: 'unstated' };
  const [from, to] = [scale.within(span.earliest ?? scale.start), scale.within(span.latest ?? scale.end)];
  const { left, right } = widened(from, to, shortest, scale);
  const isWidened = left !== from || right !== to;
  const core = span.core === null ? null : isWidened ? ([left, right] as const) : ([scale.within(span.core[0]), scale.within(span.core[1])] as const);
  return { kind: 'bar', left, right, start: 'given', end: 'given', core: core === null ? null : seenCore(core, { left, right }) };
}

/** What is surely covered can be seen, however short it is beside what is possibly. */
function seenCore([from, to]: readonly [number, number], bar: Column): readonly [number, number] {
  const { left, right } = widened(from, to, shortestCore, bar);
  return [left, right];
}
