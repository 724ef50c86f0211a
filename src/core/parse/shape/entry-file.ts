import * as z from 'zod';
import { pictureName, revisionKinds } from '../../model/entry.ts';
import { idPattern } from '../../model/id.ts';
import { claimFile, relationFile } from './claim-file.ts';
import { distinct, distinctById, edtf, edtfOrUnknown, id, licence, list, record, reference, text, type Known } from './field.ts';
import { told } from './told.ts';

/** The front matter of `entries/<id>.md`: one dated report. */
export const entryFile = (known: Known) =>
  record('the entry', {
    title: told(text(), 'who says what, in a few words', 'Road office says that …'),
    occurred: told(edtfOrUnknown(), 'when what it tells is said to have happened: a [date](#dates) such as `2024-01-12`, or `unknown`', '2024-01-12T16:30', '2024-01-1X', 'unknown'),
    reported: told(edtfOrUnknown(), 'when it was said or published: a [date](#dates) such as `2024-01-12`, or `unknown`. Entries are sorted by it', '2024-01-12', '2024-01-12T17:05+01:00', '2024-01-1X'),
    summary: told(text(), 'one sentence for lists', 'The road office said …'),
    places: told(distinct(reference(known, 'place')).optional(), 'ids of [places](#places)', ['arven-pass']),
    topics: told(distinct(reference(known, 'topic')).optional(), 'ids of topics of `site.yml`', ['road']),
    claims: told(distinctById(claimFile(known), 'claim').min(1), 'what it claims, one [claim](#claims) at least'),
    relations: told(list(relationFile(known)).optional(), 'how it stands to other entries and claims: [relations](#relations)'),
    revisions: told(
      list(
        record('the revision', {
          date: told(edtf({ unknown: false }), 'when it was made: a [date](#dates)', '2024-02-03'),
          kind: told(z.enum(revisionKinds), '`published`, `added`, `clarified`, `corrected` or `withdrawn`', 'corrected'),
          note: told(text().optional(), 'what changed, for readers', 'It said 16:00.'),
        }),
      ).optional(),
      'its [history](#revisions), newest last',
    ),
    formerly: told(distinct(id()).optional(), 'its former ids, the first one first: [renaming](#renaming-and-withdrawing)', ['arven-pass-closed']),
    withdrawn: told(
      record('withdrawn', {
        date: told(edtf({ unknown: false }), 'when it was withdrawn: a [date](#dates)', '2024-02-05'),
        reason: told(text(), 'why, in a sentence', 'The message was a drill.'),
      }).optional(),
      'that it was [withdrawn](#renaming-and-withdrawing), and why',
    ),
    media: told(list(pictureFile()).optional(), '[pictures](#pictures)'),
  });
export type EntryFile = z.infer<ReturnType<typeof entryFile>>;

const pictureFile = () =>
  record('the picture', {
    file: told(text().meta({ pattern: String.raw`^\s*${pictureName.source.slice(1, -1)}\s*$`, patternErrorMessage: 'Write the name of a file in media/: Latin letters, digits, hyphens, points and low lines.' }), 'name of a file in `media/`: Latin letters, digits, hyphens, points and low lines', 'arven-gate-2024-01-12.jpg'),
    alt: told(text(), 'what is to be seen, for those who cannot see it', 'A red and white gate …'),
    credit: told(text().optional(), 'who made it', 'Road office'),
    licence: told(licence().optional(), 'an SPDX identifier, or `LicenseRef-…`', 'CC-BY-4.0'),
    source: told(text().optional(), 'where it is from, in words', 'The bulletin of 12 January 2024'),
    graphic: told(z.boolean().optional(), '`true`: it may distress, and is hidden until a reader asks for it', true),
  });

/** The front matter of `entries/<id>.<lang>.md`: a translation of that entry. */
export const translationFile = () =>
  record('the translation', {
    title: told(text(), 'the title', 'Straßenamt: Arvenpass gesperrt'),
    summary: told(text(), 'the summary', 'Das Straßenamt teilte mit …'),
    statements: told(z.record(z.string(), text()).meta({ propertyNames: { pattern: idPattern } }).optional(), "statements of claims, by the claim's id; the others are shown in the language of the entry"),
  });
export type TranslationFile = z.infer<ReturnType<typeof translationFile>>;
