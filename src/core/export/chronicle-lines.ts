import * as z from 'zod';
import { Actor } from '../model/actor.ts';
import { chronicleLinesFormat, chronicleVersion, type Chronicle } from '../model/chronicle.ts';
import { Entry } from '../model/entry.ts';
import { Place } from '../model/place.ts';
import { Question } from '../model/question.ts';
import { Site } from '../model/site.ts';
import { Source } from '../model/source.ts';
import { jsonLine } from './json-line.ts';

const lines = [
  z.object({ record: z.literal('site'), format: z.literal(chronicleLinesFormat), version: z.literal(chronicleVersion), site: Site }).describe('The first line.'),
  z.object({ record: z.literal('entry'), ...Entry.shape }),
  z.object({ record: z.literal('source'), ...Source.shape }),
  z.object({ record: z.literal('actor'), ...Actor.shape }),
  z.object({ record: z.literal('place'), ...Place.shape }),
  z.object({ record: z.literal('question'), ...Question.shape }),
] as const;

/** One line of {@link chronicleLines}. */
const ChronicleLine = z.discriminatedUnion('record', lines);
type Line = z.infer<typeof ChronicleLine>;

/**
 * The whole record as JSON Lines: one value a line, each ended by LF, and no line end within one, whatever a reader takes for
 * one. The first line is `{"record":"site","format":…,"version":…,"site":{…}}`. Each other line is one thing with the fields that
 * it has in `data/chronicle.json`, after `record`, which says what it is: `entry`, `source`, `actor`, `place` or `question`, in the order of the
 * record. (`kind` would have said so too, but actors and places have a field of that name.) Put together by `record`, the lines
 * are the record again.
 */
export function chronicleLines({ site, entries, sources, actors, places, questions }: Chronicle): string {
  const all: readonly Line[] = [
    { record: 'site', format: chronicleLinesFormat, version: chronicleVersion, site },
    ...entries.map((entry) => ({ record: 'entry' as const, ...entry })),
    ...sources.map((source) => ({ record: 'source' as const, ...source })),
    ...actors.map((actor) => ({ record: 'actor' as const, ...actor })),
    ...places.map((place) => ({ record: 'place' as const, ...place })),
    ...questions.map((question) => ({ record: 'question' as const, ...question })),
  ];
  return all.map((line) => `${jsonLine(line)}\n`).join('');
}

/** The JSON Schema (2020-12) of one line of {@link chronicleLines}. */
export function chronicleLinesSchema(): string {
  const schema = {
    title: `A line of ${chronicleLinesFormat}, version ${chronicleVersion}`,
    description: 'The schema of each line by itself. Instants are milliseconds since 1970-01-01T00:00:00Z; dates keep their text in EDTF (ISO 8601-2).',
    ...z.toJSONSchema(ChronicleLine, { target: 'draft-2020-12', unrepresentable: 'throw', reused: 'ref' }),
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
