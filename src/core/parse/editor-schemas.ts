import * as z from 'zod';
import { idPattern } from '../model/id.ts';
import { actorFile } from './shape/actor-file.ts';
import { entryFile, translationFile } from './shape/entry-file.ts';
import { anyText, anything } from './shape/field.ts';
import { linkStatusFile } from './shape/link-status-file.ts';
import { placeFile, placesFile } from './shape/place-file.ts';
import { questionFile } from './shape/question-file.ts';
import { siteFile } from './shape/site-file.ts';
import { snapshotFile } from './shape/snapshot-file.ts';
import { sourceFile } from './shape/source-file.ts';
import { sampleText, plainWords } from './shape/told.ts';
import { wordingFile } from './shape/wording-file.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The file in which the schemas look up ids, beside them. */
export const idsFile = 'ids.json';

/**
 * A JSON Schema (draft-07, which older editors know as well) for each kind of content file, by its name. It refuses
 * nothing that the check lets pass. Ids of other things are looked up in {@link idsFile}.
 */
export function editorSchemas(): Readonly<Record<string, JsonSchema>> {
  const places = schemaOf(placesFile(), 'json');
  const place = schemaOf(placeFile(anything), 'json');
  return {
    site: titled('site.yml: what this timeline is', schemaOf(siteFile())),
    entry: titled('The front matter of entries/<id>.md: one dated report', schemaOf(entryFile(anything))),
    translation: titled('The front matter of entries/<id>.<language>.md: a translation of an entry', schemaOf(translationFile())),
    source: titled('sources/<id>.yml: one source, with the names of CSL-JSON', schemaOf(sourceFile(anything))),
    actors: titled('actors.yml: who speaks, or is spoken of', listed(schemaOf(actorFile(anything)))),
    places: titled('places.geojson: where', {
      ...places,
      properties: { ...(places['properties'] as JsonSchema), features: { ...(places['properties'] as { features: JsonSchema }).features, items: place } },
    }),
    questions: titled('questions.yml: questions to which claims give rival answers', listed(schemaOf(questionFile(anything)))),
    wording: titled('wording.yml: loaded words, of which the check warns', schemaOf(wordingFile())),
    snapshots: titled('snapshots.yml: the versions that were packed, and where they are kept', schemaOf(snapshotFile())),
    'link-status': titled('link-status.json: what npm run links found, which nobody needs to edit', schemaOf(linkStatusFile(), 'json')),
  };
}

const titled = (title: string, { definitions, ...schema }: JsonSchema): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title,
  ...schema,
  ...(definitions === undefined ? {} : { definitions }),
});

const listed = ({ definitions, ...items }: JsonSchema): JsonSchema => ({ type: 'array', items, ...(definitions === undefined ? {} : { definitions }) });

type Form = Parameters<typeof sampleText>[1];

/** The schema of one definition, with what is used again and again under `definitions`. */
function schemaOf(definition: z.ZodType, form: Form = 'yaml'): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(definition, { target: 'draft-7', io: 'input', unrepresentable: 'throw' }) as JsonSchema;
  const definitions: Record<string, JsonSchema> = {};
  const read = asEditorsRead(schema, { form, definitions });
  return Object.keys(definitions).length === 0 ? read : { ...read, definitions };
}

interface Around {
  readonly form: Form;
  readonly definitions: Record<string, JsonSchema>;
}

/** With plain sentences for Markdown, references for ids, and examples only where it does no harm to take one as it is. */
function asEditorsRead({ description, samples, idOf, definition, minLength: _, ...rest }: JsonSchema, around: Around): JsonSchema {
  const [sample] = (samples as unknown[] | undefined) ?? [];
  const isOffered = idOf === undefined && ![undefined, anyText, idPattern].includes(rest['pattern'] as string | undefined);
  const isListed = definition === 'licence' || rest['enum'] !== undefined || rest['const'] !== undefined || rest['type'] === 'boolean';
  const shown = sample === undefined || sample === null || isOffered || isListed ? '' : ` For example: ${sampleText(sample, around.form)}`;
  return {
    ...(description === undefined ? {} : { description: sentence(String(description)) + shown }),
    ...constraints(rest, idOf, definition, around),
    ...(isOffered && samples !== undefined ? { examples: samples } : {}),
  };
}

function constraints(schema: JsonSchema, idOf: unknown, definition: unknown, around: Around): JsonSchema {
  if (typeof idOf === 'string') return { allOf: [{ $ref: `${idsFile}#/definitions/${idOf}` }] };
  if (typeof definition !== 'string') return innerParts(schema, around);
  // Where several types are allowed, what zod makes of them says the same once more.
  const { anyOf, ...rest } = schema;
  around.definitions[definition] = Array.isArray(schema['type']) ? rest : { ...rest, anyOf };
  return { allOf: [{ $ref: `#/definitions/${definition}` }] };
}

function sentence(description: string): string {
  const words = plainWords(description);
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${/[.?!…]$/.test(words) ? '' : '.'}`;
}

function innerParts(schema: JsonSchema, around: Around): JsonSchema {
  const refine = (part: unknown): unknown => (typeof part === 'object' && part !== null && !Array.isArray(part) ? asEditorsRead(part as JsonSchema, around) : part);
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === 'properties') return [keyword, Object.fromEntries(Object.entries(value as JsonSchema).map(([key, part]) => [key, refine(part)]))];
      if (keyword === 'anyOf' || keyword === 'oneOf') return [keyword, (value as unknown[]).map(refine)];
      return [keyword, keyword === 'items' || keyword === 'additionalProperties' ? refine(value) : value];
    }),
  );
}
