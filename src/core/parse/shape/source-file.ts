import * as z from 'zod';
import { cslTypes } from '../../model/source.ts';
import { distinct, edtf, language, list, record, reference, report, text, webAddress, type Known } from './field.ts';
import { reliabilityFile } from './grade-file.ts';
import { told } from './told.ts';

/** A CSL name: family and given, or one literal. */
const nameFile = () =>
  record('the name', {
    family: told(text().optional(), 'family name. A name has this or `literal`', 'Lindt'),
    given: told(text().optional(), 'given names', 'Mara'),
    'dropping-particle': told(text().optional(), 'a particle that goes when the family name stands alone', 'von der'),
    'non-dropping-particle': told(text().optional(), 'a particle that stays', 'van den'),
    suffix: told(text().optional(), 'what follows the name', 'Jr.'),
    literal: told(text().optional(), 'a name in one piece, such as that of an office', 'Road office of Arven'),
  }).superRefine((name, context) => {
    if (name.literal === undefined && name.family === undefined) {
      report(context, 'key-missing', { key: 'family', where: 'the name' });
    } else if (name.literal !== undefined && name.family !== undefined) {
      report(context, 'value-invalid', { value: name.literal, reason: 'a name has family and given, or one literal' }, ['literal']);
    }
  }).meta({ oneOf: [{ required: ['family'] }, { required: ['literal'] }] });

const digestForm = /^[a-z0-9-]+:\S+$/;

const digestText = () =>
  text().superRefine((value, context) => {
    if (!digestForm.test(value)) {
      report(context, 'value-invalid', { value, reason: 'a digest is an algorithm, a colon and the sum, such as sha256:…' });
    }
  }).meta({ pattern: String.raw`^\s*${digestForm.source.slice(1, -1)}\s*$`, patternErrorMessage: 'A digest is an algorithm, a colon and the sum, such as sha256:….' });

/** The shape of `sources/<id>.yml`, with the names of CSL-JSON 1.0.2. */
export const sourceFile = (known: Known) =>
  record('the source', {
    type: told(z.enum(cslTypes), 'what it is: `article-newspaper`, `webpage`, `post`, `report`, `interview` or another [item type of CSL](#types-of-sources)', 'article-newspaper'),
    title: told(text(), 'the title as it was published', 'Am Arvenpass sitzen Autos fest'),
    'title-note': told(text().optional(), "the editors' note on the title, shown in square brackets", 'The title was not seen.'),
    author: told(list(nameFile()).optional(), 'list of names'),
    'container-title': told(text().optional(), 'the newspaper or site. It is the short name of the source', 'Valley Post'),
    publisher: told(text().optional(), 'its publisher', 'Valley Press'),
    issued: told(edtf({ unknown: false }).optional(), 'when it was published: a [date](#dates)', '2024-01-13'),
    accessed: told(edtf({ unknown: false }).optional(), 'when it was read on the web: a [date](#dates)', '2024-01-15'),
    URL: told(webAddress().optional(), 'its address, `https:` or `http:`. A source without it gets a warning', 'https://post.example.org/arven'),
    language: told(language().optional(), 'its language, as a BCP 47 tag', 'de'),
    archived: told(
      list(
        record('the archived copy', {
          url: told(webAddress(), 'address of the copy', 'https://archive.example.org/…'),
          datetime: told(edtf({ unknown: false }), 'when the copy was made: a [date](#dates)', '2024-01-13T09:30:00Z'),
          digest: told(digestText().optional(), 'algorithm, colon, sum. It is shown, and compared with nothing', 'sha256:9f86d0…'),
        }),
      ).optional(),
      'archived copies. A source with `URL` and without a copy gets a warning',
    ),
    captures: told(
      list(
        record('the capture', {
          file: told(text(), 'name of the file in which the editors keep it, outside of the site', 'valley-post-20240113093000.warc.gz'),
          datetime: told(edtf({ unknown: false }), 'when it was made: a [date](#dates)', '2024-01-13T09:30:00Z'),
          digest: told(digestText().optional(), 'algorithm, colon, sum, of the file', 'sha256:9f86d0…'),
        }),
      ).optional(),
      'captures that the editors keep and nobody can open on the web, as `npm run capture` [makes them](links.md#captures). They are no part of what is published',
    ),
    'derived-from': told(distinct(reference(known, 'source')).optional(), 'ids of sources that it repeats, so that it adds [no origin](#status-and-origins) to theirs. It may not lead back to itself', ['valley-wire-2024-01-13']),
    side: told(reference(known, 'side').optional(), 'id of the side for which it speaks', 'third-party'),
    reliability: told(reliabilityFile().optional(), 'a grade of the source itself, as in [grades](#grades)'),
    note: told(text().optional(), 'anything that readers of the source should know', 'Read as a stored copy.'),
  });
export type SourceFile = z.infer<ReturnType<typeof sourceFile>>;
