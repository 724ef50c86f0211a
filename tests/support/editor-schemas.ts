import { Ajv, type ValidateFunction } from 'ajv';
import type { SourceText } from '../../src/core/model/source-text.ts';
import { editorSchemas, idsFile } from '../../src/core/parse/editor-schemas.ts';
import { roleOf } from '../../src/core/parse/content-layout.ts';
import { splitFrontMatter } from '../../src/core/parse/front-matter.ts';
import { idsSchema } from '../../src/core/parse/id-lists.ts';
import { readYaml } from '../../src/core/parse/yaml.ts';

/** What editors know beyond JSON Schema, and what else the schemas use of it. */
const editorWords = ['patternErrorMessage', 'enumDescriptions'];

export type SchemaName = 'site' | 'entry' | 'translation' | 'source' | 'actors' | 'places' | 'questions' | 'wording' | 'snapshots' | 'link-status';

/** A validator with the schemas, that knows the ids of a content. It is strict: a keyword that it does not know, or one out of place, is an error. */
export function editorValidators(content: readonly SourceText[]): Record<SchemaName, ValidateFunction> {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, strictTuples: false, allowUnionTypes: true });
  ajv.addVocabulary(editorWords);
  ajv.addSchema(idsSchema(content), idsFile);
  return Object.fromEntries(Object.entries(editorSchemas()).map(([name, schema]) => [name, ajv.compile(schema)])) as unknown as Record<SchemaName, ValidateFunction>;
}

/** What a validator has to say of a value, each with its place. */
export function faultsOf(validate: ValidateFunction, value: unknown): string[] {
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

export interface ReadFile {
  readonly path: string;
  readonly kind: SchemaName;
  readonly value: unknown;
  readonly body: string;
}

const kinds: readonly string[] = Object.keys(editorSchemas());

/** The name of the schema for a file, by what it is in the content. */
export const schemaNameOf = (path: string): string => roleOf(path).kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The files that a schema is for, as far as they are YAML or JSON. */
export function readFilesOf(content: readonly SourceText[]): ReadFile[] {
  return content.flatMap((source) => {
    const kind = schemaNameOf(source.path);
    if (!kinds.includes(kind) || !('text' in source)) return [];
    const text = source.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const parts = kind === 'entry' || kind === 'translation' ? splitFrontMatter(text) : { yaml: { text, firstLine: 1 }, body: '' };
    if ('finding' in parts) return [];
    const { value, findings } = readYaml(parts.yaml);
    return findings.length > 0 || value === undefined ? [] : [{ path: source.path, kind: kind as SchemaName, value, body: parts.body }];
  });
}
