import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { compile } from '../../src/core/compile.ts';
import type { SourceText } from '../../src/core/model/source-text.ts';
import { checkShape } from '../../src/core/parse/check-shape.ts';
import { actorFile } from '../../src/core/parse/shape/actor-file.ts';
import { entryFile, translationFile } from '../../src/core/parse/shape/entry-file.ts';
import { anything } from '../../src/core/parse/shape/field.ts';
import { questionFile } from '../../src/core/parse/shape/question-file.ts';
import { siteFile } from '../../src/core/parse/shape/site-file.ts';
import { sourceFile } from '../../src/core/parse/shape/source-file.ts';
import { readContent } from '../../src/io/read-content.ts';
import { editorValidators, faultsOf, readFilesOf, type ReadFile, type SchemaName } from '../support/editor-schemas.ts';
import { projectFolder } from '../support/project.ts';

const good = await readContent(join(projectFolder, 'tests/fixtures/harbour'));
const validators = editorValidators(good);
const files = readFilesOf(good);

type Path = readonly (string | number)[];

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) yield* pathsIn((value as Record<string, unknown>)[key], [...path, key]);
}

type Change = (parent: Record<string | number, unknown>, key: string | number) => void;

const words = ['', ' ', 'x', 'A b', 'unknown', '2019-11-03', '2019-11-3', '2019-1X', ' 2019 ', 'https://a.example/', 'HTTP://a.example', 'ftp://a', 'en', 'en_GB', 'Utc', 'MIT', 'LicenseRef-a', 'a-b', 'A', '6', 'disputes', 'gannet-light.png', ' sha256:ab ', 'harbour-office', 'no-such-id', 'flood*', 'de', 'Point'];
const values: unknown[] = [...words, null, true, 0, -1, 2.5, 2019, 6, [], {}, [1], ['x'], { id: 'x' }, [[0, 0]]];

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>((parent, key) => (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key])),
  fc.constantFrom(...values).map((value): Change => (parent, key) => (parent[key] = structuredClone(value))),
  fc.constantFrom('titel', 'per', 'side', 'max', 'literal', 'options', 'URL', 'names').chain((name) => fc.constantFrom(...values).map((value): Change => (parent) => (parent[name] = structuredClone(value)))),
  fc.constant<Change>((parent, key) => (typeof parent[key] === 'string' ? (parent[key] = `${parent[key]} `) : (parent[key] = [parent[key], parent[key]]))),
);

const mutated = fc.tuple(fc.constantFrom(...files), fc.nat(), change).map(([file, which, made]) => {
  const value = structuredClone(file.value);
  const paths = [...pathsIn(value)];
  const path = paths[which % paths.length] as Path;
  const parent = path.slice(0, -1).reduce<unknown>((each, key) => (each as Record<string | number, unknown>)[key], value);
  made(parent as Record<string | number, unknown>, path.at(-1) as string | number);
  return { file, value };
});

/** JSON is YAML, so that any value can stand in any file. */
const textOf = ({ kind, body }: ReadFile, value: unknown): string => (kind === 'entry' || kind === 'translation' ? `---\n${JSON.stringify(value)}\n---\n${body}` : JSON.stringify(value));

const shapes: Partial<Record<SchemaName, z.ZodType>> = { entry: entryFile(anything), translation: translationFile(), source: sourceFile(anything), actors: z.array(actorFile(anything)), questions: z.array(questionFile(anything)), site: siteFile() };

/** Whether the check has an error for the file with this value; to read the whole content takes long, and often the shape tells already. */
function isRefused(file: ReadFile, value: unknown): boolean {
  const shape = shapes[file.kind];
  if (shape !== undefined && checkShape(shape, value).data === null) return true;
  const texts: SourceText[] = good.map((each) => (each.path === file.path ? { path: each.path, text: textOf(file, value) } : each));
  return compile(texts).problems.some(({ severity }) => severity === 'error');
}

test('whatever the schemas refuse of good content with one change, the check refuses as well', () => {
  let refused = 0;
  fc.assert(
    fc.property(mutated, ({ file, value }) => {
      const faults = faultsOf(validators[file.kind], value);
      if (faults.length === 0) return;
      refused += 1;
      expect({ faults, isRefused: isRefused(file, value) }).toEqual({ faults, isRefused: true });
    }),
    { numRuns: 400 },
  );
  expect(refused).toBeGreaterThan(80);
});
