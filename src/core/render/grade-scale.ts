import type { Grade } from '../model/grade.ts';
import type { GradeMeaning } from '../words/grade-words.ts';
import { catalogueOf } from '../words/languages.ts';
import { pathOf } from './address.ts';

/** One step of a scale of the Admiralty code. */
export interface GradeStep {
  readonly code: string;
  readonly words: string;
  readonly meaning: string;
  /** The path of what it means, with the fragment. */
  readonly path: string;
}

type Letters = Pick<Grade, 'reliability' | 'credibility'>;
type Scale = 'reliability' | 'credibility';

const stepOf = (scale: Scale, code: string, { words, meaning }: GradeMeaning): GradeStep => ({ code, words, meaning, path: pathOf({ kind: 'grade', scale, code }) });

/** Both scales, the best first and what cannot be judged last. `locale`: BCP 47. */
export function gradeScalesOf(locale: string): Readonly<Record<Scale, readonly GradeStep[]>> {
  const { reliability, credibility } = catalogueOf(locale).grades;
  return {
    reliability: Object.entries(reliability).map(([letter, meaning]) => stepOf('reliability', letter, meaning)),
    credibility: credibility.map((meaning, index) => stepOf('credibility', String(index + 1), meaning)),
  };
}

/** What a grade says: of the source, of the information, or of both. `of`: which, before a colon; `locale`: BCP 47. */
export function gradeSteps({ reliability, credibility }: Letters, locale: string): { readonly of: string; readonly step: GradeStep }[] {
  const { grades } = catalogueOf(locale);
  const credible = credibility === null ? undefined : grades.credibility[credibility - 1];
  return [
    ...(reliability === null ? [] : [{ of: grades.source, step: stepOf('reliability', reliability, grades.reliability[reliability]) }]),
    ...(credible === undefined ? [] : [{ of: grades.information, step: stepOf('credibility', String(credibility), credible) }]),
  ];
}
