import type { ReliabilityLetter } from '../model/grade.ts';

/** The Admiralty code in words (reliability of the source, credibility of the information). */
export const reliabilityWords: Record<ReliabilityLetter, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

export const credibilityWords: readonly string[] = [
  'confirmed by other sources',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'truth cannot be judged',
];

/** The words for a credibility from 1 to 6. */
export const credibilityInWords = (digit: number): string => credibilityWords[digit - 1] as string;
