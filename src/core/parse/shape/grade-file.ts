import * as z from 'zod';
import { ReliabilityLetter } from '../../model/grade.ts';
import { credibilityDigit, edtf, list, record, report, text } from './field.ts';
import { told } from './told.ts';

const until = (words: string) => told(edtf({ unknown: false }), `${words}: a [date](#dates)`, '2024-02-02');

const letters = (reliability: string, credibility: string) => ({
  reliability: told(ReliabilityLetter.optional(), reliability, 'F'),
  credibility: told(credibilityDigit().optional(), credibility, 6),
});
const eitherLetter = { anyOf: [{ required: ['reliability'] }, { required: ['credibility'] }] };

type Letters = { readonly reliability?: unknown; readonly credibility?: unknown };

function holdsLetters(grade: Letters, context: Parameters<typeof report>[0]): void {
  if (grade.reliability === undefined && grade.credibility === undefined) report(context, 'grade-empty', {});
}

/** The grade of a claim, as it is written, with those before it. */
export const gradeFile = () =>
  record('the grade', {
    ...letters('of the source alone, `A` to `F`', 'of the information alone, `1` to `6`'),
    basis: told(text(), 'the ground for it', 'The driver is not named.'),
    history: told(
      list(
        record('the former grade', {
          until: until('when another grade took its place'),
          ...letters('as it was', 'as it was'),
          basis: told(text(), 'the ground for it then', 'The driver was not named.'),
        })
          .superRefine(holdsLetters)
          .meta(eitherLetter),
      ).optional(),
      'the grades before it, the one that was given up last at the end',
    ),
  })
    .superRefine(holdsLetters)
    .meta(eitherLetter);
export type GradeFile = z.infer<ReturnType<typeof gradeFile>>;

/** The grade of a source itself, as it is written, with those before it. */
export const reliabilityFile = () =>
  record('the reliability', {
    grade: told(ReliabilityLetter, '`A` to `F`', 'C'),
    basis: told(text(), 'the ground for it', 'It repeats an agency.'),
    history: told(
      list(
        record('the former grade', {
          until: until('when another took its place'),
          grade: told(ReliabilityLetter, '`A` to `F`', 'F'),
          basis: told(text(), 'the ground for it then', 'It was not known yet.'),
        }),
      ).optional(),
      'what it was before, as in [grades](#grades), the one that was given up last at the end',
    ),
  });
export type ReliabilityFile = z.infer<ReturnType<typeof reliabilityFile>>;
