import type { Difference } from '../model/claim.ts';

/** In what the two ends of a relation differ. */
export interface Differing {
  readonly in: Difference;
  /** What each end has; null: it names none. */
  readonly here: string | null;
  readonly there: string | null;
}

const differing: Readonly<Record<Difference, string>> = { metric: 'counts', per: 'counts', actor: 'is about the actor', place: 'is about the place', time: 'covers' };

/** How the two ends of a relation differ, for the message of `relation-not-comparable`. */
export function differenceWords({ in: what, here, there }: Differing): string {
  const says = (value: string | null): string => (value === null ? `names no ${what}` : `${differing[what]} ${value}`);
  return `this end ${says(here)}, the other ${says(there)}`;
}
