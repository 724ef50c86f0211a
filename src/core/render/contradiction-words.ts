import type { Claim, Difference } from '../model/claim.ts';
import { catalogueOf } from '../words/languages.ts';
import type { SharedSpeaker } from './contradictions.ts';

/**
 * In what two ends that are set against each other cannot be compared, as a sentence; null: nothing stands against it. A whole
 * report is null among the claims. `locale`: BCP 47.
 */
export function differenceWords(differsIn: readonly Difference[], claims: readonly (Claim | null)[], locale: string): string | null {
  const isPlaceOpen = claims.some((claim) => claim !== null && claim.about.place === null);
  return differsIn.length === 0 ? null : catalogueOf(locale).contradictions.difference(differsIn, isPlaceOpen);
}

/** That one speaker stands on both sides, after the name: “made both claims”. `locale`: BCP 47. */
export function sharedSpeakerWords({ disputant, disputed }: Pick<SharedSpeaker, 'disputant' | 'disputed'>, locale: string): string {
  const { madeBoth, madeOneAndPassedOnOther } = catalogueOf(locale).contradictions;
  return disputant === 'origin' && disputed === 'origin' ? madeBoth : madeOneAndPassedOnOther;
}
