import * as z from 'zod';
import { ReliabilityLetter } from '../../model/grade.ts';
import { credibilityDigit, edtf, list, record, report, text } from './field.ts';

const until = () => edtf({ unknown: false });

const letters = () => ({ reliability: ReliabilityLetter.optional(), credibility: credibilityDigit().optional(), basis: text() });

type Letters = { readonly reliability?: unknown; readonly credibility?: unknown };

function holdsLetters(grade: Letters, context: Parameters<typeof report>[0]): void {
  if (grade.reliability === undefined && grade.credibility === undefined) report(context, 'grade-empty', {});
}

/** The grade of a claim, as it is written, with those before it. */
export const gradeFile = () =>
  record('the grade', {
    ...letters(),
    history: list(record('the former grade', { until: until(), ...letters() }).superRefine(holdsLetters)).optional(),
  }).superRefine(holdsLetters);
export type GradeFile = z.infer<ReturnType<typeof gradeFile>>;

/** The grade of a source itself, as it is written, with those before it. */
export const reliabilityFile = () =>
  record('the reliability', {
    grade: ReliabilityLetter,
    basis: text(),
    history: list(record('the former grade', { until: until(), grade: ReliabilityLetter, basis: text() })).optional(),
  });
export type ReliabilityFile = z.infer<ReturnType<typeof reliabilityFile>>;
