import type { Claim, Difference } from '../model/claim.ts';
import type { SharedSpeaker } from './contradictions.ts';

const differing: Readonly<Record<Difference, string>> = {
  metric: 'do not count the same thing',
  per: 'do not count at the same rate',
  actor: 'are not about the same subject',
  place: 'are not about the same place',
  time: 'do not cover the same time',
};

/**
 * In what two ends that are set against each other cannot be compared, as a sentence; null: nothing stands against it. A whole
 * report is null among the claims.
 */
export function differenceWords(differsIn: readonly Difference[], claims: readonly (Claim | null)[]): string | null {
  const isPlaceOpen = claims.some((claim) => claim !== null && claim.about.place === null);
  let subject = '';
  const parts = differsIn.map((each) => {
    const next = each === 'place' && isPlaceOpen ? 'one of them' : 'they';
    const words = `${next === subject ? '' : `${next} `}${next === 'they' ? differing[each] : 'names no place'}`;
    subject = next;
    return words;
  });
  const last = parts.pop();
  return last === undefined ? null : `Set against each other though ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}.`;
}

/** That one speaker stands on both sides, after the name: “made both claims”. */
export const sharedSpeakerWords = ({ disputant, disputed }: Pick<SharedSpeaker, 'disputant' | 'disputed'>): string =>
  disputant === 'origin' && disputed === 'origin' ? 'made both claims' : 'made one of the two claims, and passed on the other';
