import type { Actor } from '../model/actor.ts';
import type { Claim, Difference } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import type { Place } from '../model/place.ts';
import type { TimePoint, TimeSpan } from '../model/time-span.ts';
import { dayOf } from '../time/day-of.ts';

/** One thing in which two claims differ, as each has it; null: it says nothing of it. */
export interface ClaimDifference {
  readonly in: Difference;
  readonly here: string | null;
  readonly there: string | null;
  /** Whether it is certain; else one claim leaves open what the other states. */
  readonly isSure: boolean;
}

/** What claims are compared in: the timeline's zone, and the wholes that a place or an actor belongs to, for each that is known. */
export interface Comparison {
  readonly zone: string;
  readonly wholesOf: Readonly<Record<'actor' | 'place', ReadonlyMap<string, readonly string[]>>>;
}

/** What claims are compared in, of the actors and places whose files have no fault. */
export const comparisonIn = (zone: string, actors: ReadonlyMap<string, Actor>, places: ReadonlyMap<string, Place>): Comparison => ({
  zone,
  wholesOf: {
    actor: new Map([...actors].map(([id, { memberOf }]) => [id, memberOf])),
    place: new Map([...places].map(([id, { within }]) => [id, within === null ? [] : [within]])),
  },
});

/**
 * In what two claims differ so that the one says nothing against the other; []: they can be set against each other, as far
 * as can be told. Where both have figures, these must count the same thing, at the same rate, of the same subject and place:
 * a part is not the whole. Other claims may speak of a whole and of its part, and of several actors at one place. What is
 * not stated, and a date in doubt, differs from nothing; but a count that names no place may be a count of all places.
 */
export function differencesBetween(a: Claim, b: Claim, comparison: Comparison): ClaimDifference[] {
  const areCounts = a.figures.length > 0 && b.figures.length > 0;
  const found = [
    areCounts ? countDifference(a, b, comparison.zone) : null,
    areCounts ? scopeDifference('actor', a, b, comparison) : subjectDifference(a, b, comparison),
    areCounts ? (scopeDifference('place', a, b, comparison) ?? openPlace(a, b)) : apart('place', a, b, comparison),
    areDisjoint(a.covers, b.covers) ? sure('time', a.covers.text, b.covers.text) : null,
  ];
  return found.filter((each) => each !== null);
}

const sure = (what: Difference, here: string, there: string): ClaimDifference => ({ in: what, here, there, isSure: true });

/** What the figures count, and at which rate: one of each claim must be alike in both. */
function countDifference(a: Claim, b: Claim, zone: string): ClaimDifference | null {
  const shared = a.figures.flatMap((one) => b.figures.filter(({ metric }) => metric === one.metric).map((other) => ({ one, other })));
  if (shared.length === 0) return sure('metric', metricsOf(a), metricsOf(b));
  const isAlike = shared.some(({ one, other }) => {
    const rates = ratesOf(other, b, zone);
    return ratesOf(one, a, zone).some((rate) => rates.includes(rate));
  });
  // Of several the same one is told, whichever claim comes first.
  const [first] = shared.sort(byMetricAndRates);
  if (isAlike || first === undefined) return null;
  return sure('per', `${first.one.metric} ${rateWords(first.one)}`, `${first.other.metric} ${rateWords(first.other)}`);
}

interface SharedMetric {
  readonly one: Figure;
  readonly other: Figure;
}

function byMetricAndRates(a: SharedMetric, b: SharedMetric): number {
  const [first, second] = [a, b].map(({ one, other }) => [one.metric, ...[rateWords(one), rateWords(other)].sort()].join(' ')) as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
}

const metricsOf = ({ figures }: Claim): string => [...new Set(figures.map(({ metric }) => metric))].join(' and ');
const rateWords = ({ per }: Figure): string => (per === null ? 'in total' : `per ${per}`);

/** A total of one day is a figure per day as well. */
const ratesOf = ({ per }: Figure, { covers }: Claim, zone: string): (Figure['per'])[] =>
  per === null && dayOf(covers, zone) !== null ? [null, 'day'] : [per];

/** Two subjects or places of counts that are not the same. */
function scopeDifference(what: 'actor' | 'place', { about: a }: Claim, { about: b }: Claim, { wholesOf }: Comparison): ClaimDifference | null {
  const [here, there] = [a[what], b[what]];
  if (here === null || there === null || here === there) return null;
  // One whose own file has a fault is not known.
  return wholesOf[what].has(here) && wholesOf[what].has(there) ? sure(what, here, there) : null;
}

/** A count of one place against one that names none, though it says whom it counts. */
function openPlace({ about: a }: Claim, { about: b }: Claim): ClaimDifference | null {
  const isOpen = (one: Claim['about'], other: Claim['about']): boolean => one.place === null && one.actor !== null && other.place !== null;
  return isOpen(a, b) || isOpen(b, a) ? { in: 'place', here: a.place, there: b.place, isSure: false } : null;
}

/** Several can be spoken of at one place: subjects matter only where the claims do not both name a place. */
const subjectDifference = (a: Claim, b: Claim, comparison: Comparison): ClaimDifference | null =>
  a.about.place !== null && b.about.place !== null ? null : apart('actor', a, b, comparison);

/** Two subjects or places that are not the same, and of which neither is a part of the other. */
function apart(what: 'actor' | 'place', a: Claim, b: Claim, comparison: Comparison): ClaimDifference | null {
  const found = scopeDifference(what, a, b, comparison);
  const wholes = comparison.wholesOf[what];
  return found === null || isPartOf(found.here, found.there, wholes) || isPartOf(found.there, found.here, wholes) ? null : found;
}

function isPartOf(part: string | null, whole: string | null, wholesOf: ReadonlyMap<string, readonly string[]>): boolean {
  const above = new Set([part]);
  // A Set visits what is added to it while it is walked.
  for (const each of above) for (const one of wholesOf.get(each ?? '') ?? []) above.add(one);
  return above.has(whole);
}

function areDisjoint(a: TimeSpan, b: TimeSpan): boolean {
  if (isInDoubt(a) || isInDoubt(b)) return false;
  return endsBefore(a, b) || endsBefore(b, a);
}

const endsBefore = (a: TimeSpan, b: TimeSpan): boolean => a.latest !== null && b.earliest !== null && a.latest <= b.earliest;

function isInDoubt(span: TimeSpan): boolean {
  const points: (TimePoint | null)[] = span.kind === 'unknown' ? [] : span.kind === 'point' ? [span.point] : [span.start, span.end];
  return points.some((point) => point !== null && (point.uncertain || point.approximate));
}
