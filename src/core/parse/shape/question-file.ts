import * as z from 'zod';
import { Per } from '../../model/about.ts';
import { about, distinctById, id, record, reference, report, text, type Known } from './field.ts';

/** One question of `questions.yml`, to which claims give rival answers: figures of one metric, or one of its options. */
export const questionFile = (known: Known) =>
  record('the question', {
    id: id(),
    question: text(),
    metric: reference(known, 'metric').optional(),
    per: Per.optional(),
    about: about(known).optional(),
    note: text().optional(),
    options: distinctById(record('the option', { id: id(), name: text() }), 'option').min(1).optional(),
  }).superRefine((question, context) => {
    const found = (['metric', 'options'] as const).filter((key) => question[key] !== undefined);
    if (found.length !== 1) report(context, 'question-kind', { found }, found.slice(1));
    else if (question.options !== undefined && question.per !== undefined) {
      report(context, 'question-kind', { found: ['per', 'options'] }, ['per']);
    }
  });
export type QuestionFile = z.infer<ReturnType<typeof questionFile>>;
