import type { Grade } from '../model/grade.ts';
import { pathOf } from './address.ts';
import { credibilityInWords, credibilityWords, reliabilityWords } from './grade-words.ts';

/** One step of a scale of the Admiralty code. */
export interface GradeStep {
  readonly code: string;
  readonly words: string;
  readonly meaning: string;
  /** The path of what it means, with the fragment. */
  readonly path: string;
}

// After the definitions of STANAG 2511 and of the US Army's FM 2-22.3, which say the same more briefly, in words of our own.
const reliabilityMeanings: Readonly<Record<keyof typeof reliabilityWords, string>> = {
  A: 'It is what it says it is, knows what it speaks of, and has been right throughout. Nothing gives cause to doubt it.',
  B: 'It has been right most of the time. Some small doubt about it remains.',
  C: 'It has been right before. There is doubt about it, and it can be relied on to a degree.',
  D: 'It has been right at times, and more often not. The doubt about it is strong.',
  E: 'It has proved not to deserve confidence.',
  F: 'Too little is known of it to say. That counts neither for it nor against it.',
};

const credibilityMeanings: readonly string[] = [
  'Sources that do not depend on this one say the same. It makes sense, and fits what else is known.',
  'No independent source confirms it. It makes sense, and fits what else is known.',
  'No independent source confirms it. It makes sense by and large, and fits some of what else is known.',
  'No independent source confirms it. It is possible, but nothing else that is known speaks for it.',
  'No independent source confirms it. It makes little sense, or what else is known contradicts it.',
  'There is nothing to hold it against. That counts neither for it nor against it.',
];

type Letters = Pick<Grade, 'reliability' | 'credibility'>;

const reliabilityStep = (letter: keyof typeof reliabilityWords): GradeStep => ({
  code: letter,
  words: reliabilityWords[letter],
  meaning: reliabilityMeanings[letter],
  path: pathOf({ kind: 'grade', scale: 'reliability', code: letter }),
});

const credibilityStep = (digit: number): GradeStep => ({
  code: String(digit),
  words: credibilityInWords(digit),
  meaning: credibilityMeanings[digit - 1] ?? '',
  path: pathOf({ kind: 'grade', scale: 'credibility', code: String(digit) }),
});

/** Both scales, the best first and what cannot be judged last. */
export const gradeScales = {
  reliability: (Object.keys(reliabilityWords) as (keyof typeof reliabilityWords)[]).map(reliabilityStep),
  credibility: credibilityWords.map((_, index) => credibilityStep(index + 1)),
} as const;

/** What a grade says: of the source, of the information, or of both. */
export const gradeSteps = ({ reliability, credibility }: Letters): { readonly of: 'Source' | 'Information'; readonly step: GradeStep }[] => [
  ...(reliability === null ? [] : [{ of: 'Source' as const, step: reliabilityStep(reliability) }]),
  ...(credibility === null ? [] : [{ of: 'Information' as const, step: credibilityStep(credibility) }]),
];
