import * as z from 'zod';
import { Per } from '../../model/about.ts';
import { about, distinctById, id, record, reference, report, text, type Known } from './field.ts';
import { told } from './told.ts';

/** One question of `questions.yml`, to which claims give rival answers: figures of one metric, or one of its options. */
export const questionFile = (known: Known) =>
  record('the question', {
    id: told(id(), 'its [id](#ids), by which answers name it', 'cars-stuck-on-12-january'),
    question: told(text(), 'the question, in a sentence', 'How many cars …?'),
    metric: told(reference(known, 'metric').optional(), 'id of a metric of `site.yml`, where answers are figures; a question has this or `options`', 'cars-stuck'),
    per: told(Per.optional(), 'with `metric`: `day`, `week` or `month`; left out where it asks for a total', 'day'),
    about: told(about(known).optional(), 'whom and what it is about'),
    note: told(text().optional(), 'what is comparable among the answers and what is not', 'The answers differ in the hour.'),
    options: told(
      distinctById(
        record('the option', {
          id: told(id(), 'its [id](#ids), by which answers name it', 'closed'),
          name: told(text(), 'its name on the pages', 'Closed'),
        }),
        'option',
      )
        .min(1)
        .optional(),
      'the possible answers, one at least. A question has this or `metric`',
    ),
  }).superRefine((question, context) => {
    const found = (['metric', 'options'] as const).filter((key) => question[key] !== undefined);
    if (found.length !== 1) report(context, 'question-kind', { found }, found.slice(1));
    else if (question.options !== undefined && question.per !== undefined) {
      report(context, 'question-kind', { found: ['per', 'options'] }, ['per']);
    }
  }).meta({ oneOf: [{ required: ['metric'] }, { required: ['options'] }], not: { required: ['per', 'options'] } });
export type QuestionFile = z.infer<ReturnType<typeof questionFile>>;
