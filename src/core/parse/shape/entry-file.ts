import * as z from 'zod';
import { revisionKinds } from '../../model/entry.ts';
import { claimFile, relationFile } from './claim-file.ts';
import { distinct, distinctById, edtf, edtfOrUnknown, id, licence, list, record, reference, text, type Known } from './field.ts';

/** The front matter of `entries/<id>.md`: one dated report. */
export const entryFile = (known: Known) =>
  record('the entry', {
    title: text(),
    occurred: edtfOrUnknown().meta({ description: 'When what it tells is said to have happened: EDTF, or the word unknown.' }),
    reported: edtfOrUnknown().meta({ description: 'When it was said or published: EDTF, or the word unknown.' }),
    summary: text(),
    places: distinct(reference(known, 'place')).optional(),
    topics: distinct(reference(known, 'topic')).optional(),
    claims: distinctById(claimFile(known), 'claim').min(1),
    relations: list(relationFile(known)).optional(),
    revisions: list(
      record('the revision', { date: edtf({ unknown: false }), kind: z.enum(revisionKinds), note: text().optional() }),
    ).optional(),
    formerly: distinct(id()).optional(),
    withdrawn: record('withdrawn', { date: edtf({ unknown: false }), reason: text() }).optional(),
    media: list(
      record('the picture', {
        file: text(),
        alt: text(),
        credit: text().optional(),
        licence: licence().optional(),
        source: text().optional(),
        graphic: z.boolean().optional(),
      }),
    ).optional(),
  });
export type EntryFile = z.infer<ReturnType<typeof entryFile>>;

/** The front matter of `entries/<id>.<lang>.md`: a translation of that entry. */
export const translationFile = () =>
  record('the translation', {
    title: text(),
    summary: text(),
    statements: z.record(z.string(), text()).optional().meta({ description: 'Statements by claim id.' }),
  });
export type TranslationFile = z.infer<ReturnType<typeof translationFile>>;
