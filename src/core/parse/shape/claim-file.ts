import * as z from 'zod';
import { nearest } from '../../nearest.ts';
import { relationTypes, statuses } from '../../model/claim.ts';
import { about, edtfOrUnknown, id, list, locatorText, record, reference, report, text, type Known } from './field.ts';
import { figureFile } from './figure-file.ts';
import { gradeFile } from './grade-file.ts';

const chainLinkFile = (known: Known) =>
  record('the link of the chain', {
    actor: reference(known, 'actor').optional(),
    unnamed: text().optional(),
    source: reference(known, 'source').optional(),
    side: reference(known, 'side').optional(),
    seen: z.boolean().optional(),
  }).superRefine((link, context) => {
    const found = (['actor', 'unnamed', 'source'] as const).filter((key) => link[key] !== undefined);
    if (found.length !== 1) report(context, 'chain-link', { found });
    else if (link.unnamed !== undefined && link.side === undefined) report(context, 'chain-unnamed-side', {});
    else if (link.unnamed === undefined && link.side !== undefined) report(context, 'chain-side-extra', {}, ['side']);
  });

const answerFile = (known: Known) => {
  const one = z.union([
    reference(known, 'question'),
    record('the answer', {
      question: reference(known, 'question'),
      option: z.string().optional(),
      'not-comparable': text().optional(),
    }),
  ]);
  return z.union([one, z.array(one)]);
};

/** One claim of an entry, as it is written. */
export const claimFile = (known: Known) =>
  record('the claim', {
    id: id(),
    statement: text(),
    chain: list(chainLinkFile(known)).min(1),
    about: about(known).optional(),
    covers: edtfOrUnknown().optional(),
    figures: list(figureFile(known)).optional(),
    answers: answerFile(known).optional(),
    cites: list(record('the citation', { source: reference(known, 'source'), locator: locatorText().optional() })).min(1),
    status: z.enum(statuses).optional(),
    grade: gradeFile().optional(),
  });
export type ClaimFile = z.infer<ReturnType<typeof claimFile>>;

/** A relation of an entry, as it is written. */
export const relationFile = (known: Known) =>
  record('the relation', {
    type: z.enum(relationTypes),
    from: text().optional(),
    to: text(),
    note: text().optional(),
  }).superRefine((relation, context) => {
    const target = relation.to.split('#', 1)[0] as string;
    if (!known.has('entry', target)) {
      report(context, 'unknown-entry', { value: target, nearest: nearest(target, known.ids('entry')) }, ['to']);
    }
  });
