import type { ProblemCode } from '../problems.ts';
import { claimExplanations } from './claim-explanations.ts';
import type { Explanation } from './explanation.ts';
import { fileExplanations } from './file-explanations.ts';
import { recordExplanations } from './record-explanations.ts';
import { referenceExplanations } from './reference-explanations.ts';
import { shapeExplanations } from './shape-explanations.ts';
import { textExplanations } from './text-explanations.ts';
import { valueExplanations } from './value-explanations.ts';

export interface Subject {
  readonly title: string;
  readonly explanations: Readonly<Partial<Record<ProblemCode, Explanation>>>;
}

/** All that is explained, in the order of the catalogue and by its subjects. */
export const subjects: readonly Subject[] = [
  { title: 'Files, and how they are written', explanations: fileExplanations },
  { title: 'Keys, values and ids', explanations: shapeExplanations },
  { title: 'Dates, languages, licences, addresses', explanations: valueExplanations },
  { title: 'References', explanations: referenceExplanations },
  { title: 'Claims', explanations: claimExplanations },
  { title: 'Questions, translations, pictures, published ids, sources', explanations: recordExplanations },
  { title: 'Text and wording', explanations: textExplanations },
];

export const explanations = Object.assign({}, ...subjects.map((subject) => subject.explanations)) as Readonly<Record<ProblemCode, Explanation>>;
