import * as z from 'zod';
import { cslTypes } from '../../model/source.ts';
import { distinct, edtf, language, list, record, reference, report, text, webAddress, type Known } from './field.ts';
import { reliabilityFile } from './grade-file.ts';

/** A CSL name: family and given, or one literal. */
const nameFile = () =>
  record('the name', {
    family: text().optional(),
    given: text().optional(),
    'dropping-particle': text().optional(),
    'non-dropping-particle': text().optional(),
    suffix: text().optional(),
    literal: text().optional(),
  }).superRefine((name, context) => {
    if (name.literal === undefined && name.family === undefined) {
      report(context, 'key-missing', { key: 'family', where: 'the name' });
    } else if (name.literal !== undefined && name.family !== undefined) {
      report(context, 'value-invalid', { value: name.literal, reason: 'a name has family and given, or one literal' }, ['literal']);
    }
  });

const digestText = () =>
  text().superRefine((value, context) => {
    if (!/^[a-z0-9-]+:\S+$/.test(value)) {
      report(context, 'value-invalid', { value, reason: 'a digest is an algorithm, a colon and the sum, such as sha256:…' });
    }
  });

/** The shape of `sources/<id>.yml`, with the names of CSL-JSON 1.0.2. */
export const sourceFile = (known: Known) =>
  record('the source', {
    type: z.enum(cslTypes),
    title: text(),
    'title-note': text().optional(),
    author: list(nameFile()).optional(),
    'container-title': text().optional(),
    publisher: text().optional(),
    issued: edtf({ unknown: false }).optional(),
    accessed: edtf({ unknown: false }).optional(),
    URL: webAddress().optional(),
    language: language().optional(),
    archived: list(
      record('the archived copy', { url: webAddress(), datetime: edtf({ unknown: false }), digest: digestText().optional() }),
    ).optional(),
    'derived-from': distinct(reference(known, 'source')).optional(),
    side: reference(known, 'side').optional(),
    reliability: reliabilityFile().optional(),
    note: text().optional(),
  });
export type SourceFile = z.infer<ReturnType<typeof sourceFile>>;
