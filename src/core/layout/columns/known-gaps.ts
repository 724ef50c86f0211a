import type { Site } from '../../model/site.ts';
import { timeWords } from '../../time/words.ts';
import type { GapBounds } from '../density.ts';

/** A stretch from which reports are known to be missing, with what is said of it. */
export interface KnownGap extends GapBounds {
  /** When that is. */
  readonly words: string;
  readonly note: string;
}

/** The known gaps of a record, in the words of a BCP 47 locale. */
export function knownGapsOf({ gaps, timeZone }: Pick<Site, 'gaps' | 'timeZone'>, locale: string): KnownGap[] {
  return gaps.map(({ when, note }) => ({ from: when.earliest, to: when.latest, words: timeWords(when, { zone: timeZone, locale }), note }));
}
