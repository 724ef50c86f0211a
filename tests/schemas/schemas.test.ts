import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { actorWithBlanks, entryWithBlanks, placeWithBlanks, questionWithBlanks, readAs, sourceWithBlanks } from '../../src/core/compose/blanks.ts';
import { editorSchemas, idsFile, type JsonSchema } from '../../src/core/parse/editor-schemas.ts';
import { idsSchema } from '../../src/core/parse/id-lists.ts';
import { schemaFiles, schemasFolder } from '../../src/io/editor/schema-files.ts';
import { readContent } from '../../src/io/read-content.ts';
import { editorValidators, faultsOf, readFilesOf } from '../support/editor-schemas.ts';
import { projectFolder } from '../support/project.ts';

const contents = { content: await readContent(join(projectFolder, 'content')), harbour: await readContent(join(projectFolder, 'tests/fixtures/harbour')) };
const schemas = Object.entries(editorSchemas());

/** Each part of a schema that is a schema, with the keys and list marks that lead to it. */
function* partsOf(schema: JsonSchema, path = ''): Generator<{ path: string; part: JsonSchema }> {
  yield { path, part: schema };
  for (const [key, part] of Object.entries((schema['properties'] as Record<string, JsonSchema> | undefined) ?? {})) yield* partsOf(part, `${path}.${key}`);
  for (const keyword of ['items', 'additionalProperties'] as const) {
    const part = schema[keyword];
    if (typeof part === 'object' && part !== null && !Array.isArray(part)) yield* partsOf(part as JsonSchema, path);
  }
  for (const keyword of ['anyOf', 'oneOf'] as const) for (const part of (schema[keyword] as JsonSchema[] | undefined) ?? []) yield* partsOf(part, path);
}

describe('the schemas for editors', () => {
  test('that lie in the repository are those of the definitions: npm run schemas writes them anew', () => {
    const folder = join(projectFolder, schemasFolder);
    const names = readdirSync(folder).filter((name) => name !== idsFile && !name.startsWith('.'));
    expect(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))).toEqual(schemaFiles());
  });

  test('leave the list of ids to each working copy, so that nobody who adds a source must write it anew for others', () => {
    expect(readFileSync(join(projectFolder, '.gitignore'), 'utf8').split('\n')).toContain(`${schemasFolder}/${idsFile}`);
  });

  test.each([...schemas, ['ids', idsSchema(contents.harbour)] as const])('%s is a schema of draft-07', (_, schema) => {
    const ajv = new Ajv();
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
  });

  test.each(schemas)('%s explains each key in a sentence, refuses others, and shows examples that are right', (_, schema) => {
    const ajv = new Ajv({ strict: false });
    ajv.addSchema(idsSchema([]), idsFile);
    for (const { path, part } of partsOf(schema)) {
      const keys = Object.entries((part['properties'] as Record<string, JsonSchema> | undefined) ?? {});
      if (keys.length > 0) expect({ path, open: part['additionalProperties'] }).toEqual({ path, open: false });
      for (const [key, { description }] of keys) expect({ key: `${path}.${key}`, description }).toEqual({ key: `${path}.${key}`, description: expect.stringMatching(/^[\p{Lu}“][^[\]`]*[.?!…](?: For example: .+)?$/u) as string });
      for (const example of (part['examples'] as unknown[] | undefined) ?? []) {
        const { examples: _examples, ...rest } = part;
        expect({ path, example, faults: ajv.validate({ definitions: schema['definitions'] ?? {}, ...rest }, example) ? [] : ajv.errorsText() }).toEqual({ path, example, faults: [] });
      }
    }
  });

  test.each(['content', 'harbour'] as const)('take every file of the whole content of %s', (name) => {
    const validators = editorValidators(contents[name]);
    const files = readFilesOf(contents[name]);
    expect(files.length).toBeGreaterThan(20);
    expect(new Set(files.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(name === 'content' ? 7 : 6);
    expect(files.flatMap(({ path, kind, value }) => faultsOf(validators[kind], value).map((fault) => `${path} ${fault}`))).toEqual([]);
  });

  test('call no id wrong because their list is behind the content', () => {
    const validators = editorValidators([]);
    const behind = editorValidators(contents.harbour);
    const files = readFilesOf(contents.content);
    for (const each of [validators, behind]) expect(files.flatMap(({ kind, value }) => faultsOf(each[kind], value))).toEqual([]);
  });

  test('have something to say of a new file only where it has a blank', () => {
    const validators = editorValidators(contents.harbour);
    const blank = {
      entry: entryWithBlanks({}),
      source: sourceWithBlanks({}),
      actors: [actorWithBlanks({ id: 'a' })],
      questions: [questionWithBlanks({ id: 'a' })],
      places: { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: null, properties: placeWithBlanks({ id: 'a' }) }] },
    };
    for (const [kind, value] of Object.entries(blank)) {
      const read = readAs(value);
      const faults = faultsOf(validators[kind as keyof typeof blank], read);
      expect(faults.length).toBeGreaterThan(0);
      for (const fault of faults) expect({ kind, fault, value: valueAt(read, fault.split(' ')[0] ?? '') }).toEqual({ kind, fault, value: null });
    }
  });
});

const valueAt = (value: unknown, pointer: string): unknown => pointer.split('/').slice(1).reduce<unknown>((each, key) => (each as Record<string, unknown>)[key], value);
